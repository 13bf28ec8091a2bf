using System.Text.Json.Serialization;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>Which round of self-evaluation a stream holds.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Cycle>))]
public enum Cycle
{
    /// <summary>The 2019 return, from which every later movement is measured.</summary>
    [JsonStringEnumMemberName("baseline")]
    Baseline = 1,

    /// <summary>A round between baseline and repeat.</summary>
    [JsonStringEnumMemberName("interim")]
    Interim = 2,

    /// <summary>The round that closes the delivery period.</summary>
    [JsonStringEnumMemberName("repeat")]
    Repeat = 3,
}
