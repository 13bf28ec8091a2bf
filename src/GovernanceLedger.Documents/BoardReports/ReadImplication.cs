using System.Text.Json.Serialization;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>What a report says under one of the nine headings.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="State">Whether there is text, text in doubt, the word that there is none, or nothing.</param>
/// <param name="Printed">The heading as printed, which may cover more, or null where it is missing.</param>
/// <param name="Text">The text as printed, or null.</param>
/// <param name="Where">The place of the heading, or null.</param>
public sealed record ReadImplication(
    ImplicationHeading Heading,
    ImplicationState State,
    string? Printed,
    string? Text,
    string? Where
)
{
    /// <summary>Why the text may not be all of what the report says, or may hold more; null where that is sure.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Doubt { get; init; }
}

/// <summary>What stands under a heading.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ImplicationState>))]
public enum ImplicationState
{
    /// <summary>The heading is not there, or nothing stands under it.</summary>
    [JsonStringEnumMemberName("missing")]
    Missing,

    /// <summary>The report says without reserve that there is none.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>The report says something.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    /// <summary>The report says something, but the text may be cut off or hold what belongs elsewhere.</summary>
    [JsonStringEnumMemberName("doubtful")]
    Doubtful,
}
