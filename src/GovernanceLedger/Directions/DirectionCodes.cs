using System.Text.Json.Serialization;

namespace GovernanceLedger.Directions;

/// <summary>What kind of partner a direction goes to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RecipientKind>))]
public enum RecipientKind
{
    /// <summary>A council.</summary>
    [JsonStringEnumMemberName("council")]
    Council = 1,

    /// <summary>A Health Board.</summary>
    [JsonStringEnumMemberName("health-board")]
    HealthBoard = 2,
}

/// <summary>What a direction does to an earlier one when it is issued.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EarlierRelation>))]
public enum EarlierRelation
{
    /// <summary>It takes its place for the functions that both are about.</summary>
    [JsonStringEnumMemberName("supersedes")]
    Supersedes = 1,

    /// <summary>It carries it on in other words, for the functions that both are about.</summary>
    [JsonStringEnumMemberName("varies")]
    Varies = 2,

    /// <summary>It ends it altogether.</summary>
    [JsonStringEnumMemberName("revokes")]
    Revokes = 3,
}

/// <summary>On what basis a direction states money.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MoneyBasis>))]
public enum MoneyBasis
{
    /// <summary>A payment for the function.</summary>
    [JsonStringEnumMemberName("payment")]
    Payment = 1,

    /// <summary>An amount set aside for a hospital function.</summary>
    [JsonStringEnumMemberName("set-aside")]
    SetAside = 2,

    /// <summary>A method determines the amount.</summary>
    [JsonStringEnumMemberName("method")]
    Method = 3,
}

/// <summary>How far a direction has come, whatever the day.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DirectionStatus>))]
public enum DirectionStatus
{
    /// <summary>Being written.</summary>
    [JsonStringEnumMemberName("draft")]
    Draft = 1,

    /// <summary>Approved by a decision, and not yet issued.</summary>
    [JsonStringEnumMemberName("approved")]
    Approved = 2,

    /// <summary>Issued, and standing as it was issued.</summary>
    [JsonStringEnumMemberName("issued")]
    Issued = 3,

    /// <summary>Issued, and standing as it was varied since.</summary>
    [JsonStringEnumMemberName("varied")]
    Varied = 4,

    /// <summary>Another direction took its place for every function.</summary>
    [JsonStringEnumMemberName("superseded")]
    Superseded = 5,

    /// <summary>Revoked.</summary>
    [JsonStringEnumMemberName("revoked")]
    Revoked = 6,

    /// <summary>Carried out.</summary>
    [JsonStringEnumMemberName("completed")]
    Completed = 7,
}

/// <summary>
/// How the work that a direction asks for goes. Late is reported here, while of an action it is worked out, and complete
/// needs no evidence: the names are those of an action's status, what they say is not, so the two stay apart.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProgressStatus>))]
public enum ProgressStatus
{
    /// <summary>Nothing has begun.</summary>
    [JsonStringEnumMemberName("not-started")]
    NotStarted = 1,

    /// <summary>It goes as it should.</summary>
    [JsonStringEnumMemberName("on-track")]
    OnTrack = 2,

    /// <summary>It may not be done as asked.</summary>
    [JsonStringEnumMemberName("at-risk")]
    AtRisk = 3,

    /// <summary>It is behind.</summary>
    [JsonStringEnumMemberName("late")]
    Late = 4,

    /// <summary>The work is done; the direction stands until it is said to be completed.</summary>
    [JsonStringEnumMemberName("complete")]
    Complete = 5,
}

/// <summary>How a direction came to an end.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EndingKind>))]
public enum EndingKind
{
    /// <summary>Another direction took its place for a function.</summary>
    [JsonStringEnumMemberName("superseded")]
    Superseded = 1,

    /// <summary>It was revoked.</summary>
    [JsonStringEnumMemberName("revoked")]
    Revoked = 2,

    /// <summary>It was carried out.</summary>
    [JsonStringEnumMemberName("completed")]
    Completed = 3,
}
