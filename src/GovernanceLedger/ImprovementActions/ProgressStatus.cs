using System.Text.Json.Serialization;

namespace GovernanceLedger.ImprovementActions;

/// <summary>How an improvement action is coming on. Late is worked out from the due day and never reported.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProgressStatus>))]
public enum ProgressStatus
{
    /// <summary>Nothing has been done yet.</summary>
    [JsonStringEnumMemberName("not-started")]
    NotStarted = 1,

    /// <summary>It will be done in time.</summary>
    [JsonStringEnumMemberName("on-track")]
    OnTrack = 2,

    /// <summary>It may not be done in time.</summary>
    [JsonStringEnumMemberName("at-risk")]
    AtRisk = 3,

    /// <summary>Its due day has passed and it is still open.</summary>
    [JsonStringEnumMemberName("late")]
    Late = 4,

    /// <summary>It is done, and there is evidence of it.</summary>
    [JsonStringEnumMemberName("complete")]
    Complete = 5,
}

/// <summary>Whether an improvement action is still to be done, and how it ended where it is not.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActionStanding>))]
public enum ActionStanding
{
    /// <summary>Still to be done.</summary>
    [JsonStringEnumMemberName("open")]
    Open = 1,

    /// <summary>Done, with evidence.</summary>
    [JsonStringEnumMemberName("completed")]
    Completed = 2,

    /// <summary>Given up, with a reason.</summary>
    [JsonStringEnumMemberName("withdrawn")]
    Withdrawn = 3,

    /// <summary>Carried on in another action.</summary>
    [JsonStringEnumMemberName("merged")]
    Merged = 4,
}
