using System.Text.Json.Serialization;

namespace GovernanceLedger.Comparisons;

/// <summary>Which point of a self-evaluation is meant.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PointKind>))]
public enum PointKind
{
    /// <summary>As it stands.</summary>
    [JsonStringEnumMemberName("now")]
    Now = 1,

    /// <summary>At the version that was last approved.</summary>
    [JsonStringEnumMemberName("approved")]
    Approved = 2,

    /// <summary>As it was last submitted.</summary>
    [JsonStringEnumMemberName("submitted")]
    Submitted = 3,

    /// <summary>As the ledger knew it at the end of a day.</summary>
    [JsonStringEnumMemberName("known")]
    Known = 4,

    /// <summary>As it was in force on a day, by what is known now.</summary>
    [JsonStringEnumMemberName("in-force")]
    InForce = 5,
}
