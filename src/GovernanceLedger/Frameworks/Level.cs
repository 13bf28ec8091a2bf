using System.Text.Json.Serialization;

namespace GovernanceLedger.Frameworks;

/// <summary>The four levels at which a proposal is rated, ascending.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Level>))]
public enum Level
{
    /// <summary>The lowest of the four.</summary>
    [JsonStringEnumMemberName("not-yet-established")]
    NotYetEstablished = 1,

    /// <summary>The second of the four.</summary>
    [JsonStringEnumMemberName("partly-established")]
    PartlyEstablished = 2,

    /// <summary>The third of the four.</summary>
    [JsonStringEnumMemberName("established")]
    Established = 3,

    /// <summary>The highest of the four.</summary>
    [JsonStringEnumMemberName("exemplary")]
    Exemplary = 4,
}
