using System.Text.Json.Serialization;

namespace GovernanceLedger.Documents.Imports;

/// <summary>A part of a document that is recorded, or left out, by itself; in the order in which parts are recorded.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ImportPart>))]
public enum ImportPart
{
    /// <summary>The report to a board or committee at its front.</summary>
    [JsonStringEnumMemberName("report")]
    Report = 1,

    /// <summary>The completed self-evaluation.</summary>
    [JsonStringEnumMemberName("return")]
    Return = 2,

    /// <summary>The improvement actions: of an action plan, or of a review that is no self-evaluation.</summary>
    [JsonStringEnumMemberName("plan")]
    Plan = 3,

    /// <summary>The table of groups that were consulted.</summary>
    [JsonStringEnumMemberName("engagement")]
    Engagement = 4,
}
