using System.Text.Json.Serialization;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>How far a self-evaluation has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SelfEvaluationStatus>))]
public enum SelfEvaluationStatus
{
    /// <summary>Being rated, or reopened.</summary>
    [JsonStringEnumMemberName("open")]
    Open = 1,

    /// <summary>Every local proposal is rated.</summary>
    [JsonStringEnumMemberName("completed")]
    Completed = 2,

    /// <summary>A body approved it.</summary>
    [JsonStringEnumMemberName("approved")]
    Approved = 3,

    /// <summary>It went to the national group.</summary>
    [JsonStringEnumMemberName("submitted")]
    Submitted = 4,
}
