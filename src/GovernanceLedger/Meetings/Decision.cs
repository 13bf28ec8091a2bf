using System.Text.Json.Serialization;

namespace GovernanceLedger.Meetings;

/// <summary>What a body decided on one recommendation.</summary>
/// <param name="Item">The item of the agenda as printed, such as "13b".</param>
/// <param name="Recommendation">The recommendation's number in the report, from 1.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Wording">The wording as amended; null unless it was amended.</param>
/// <param name="RemittedTo">The body to which it was remitted; null unless it was remitted.</param>
/// <param name="DeferredUntil">Until when it was deferred, in the minute's words; null unless it was deferred.</param>
/// <param name="Vote">The recorded vote, or null where none was taken.</param>
/// <param name="Dissent">Recorded dissent, or null.</param>
/// <param name="MinuteReference">Where the minute has it, or null.</param>
public sealed record Decision(
    string Item,
    int Recommendation,
    DecisionKind Kind,
    string? Wording = null,
    Body? RemittedTo = null,
    string? DeferredUntil = null,
    Vote? Vote = null,
    string? Dissent = null,
    string? MinuteReference = null
)
{
    /// <summary>Whether something may be done by virtue of it.</summary>
    public bool Approves() => Kind.Approves();

    /// <summary>What was decided on: the wording as amended, or else what the report recommends.</summary>
    public string WordsOf(TabledReport report) => Wording ?? report.Recommendations[Recommendation - 1];
}

/// <summary>What the kinds of decision mean for what follows.</summary>
public static class DecisionKinds
{
    /// <summary>Whether something may be done by virtue of a decision of this kind.</summary>
    public static bool Approves(this DecisionKind kind) =>
        kind is DecisionKind.Approved or DecisionKind.ApprovedAsAmended;
}

/// <summary>A recorded vote, counted in members.</summary>
public sealed record Vote(int For, int Against, int Abstained);

/// <summary>What a body can decide on a recommendation.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DecisionKind>))]
public enum DecisionKind
{
    /// <summary>Approved as recommended.</summary>
    [JsonStringEnumMemberName("approved")]
    Approved = 1,

    /// <summary>Approved in another wording.</summary>
    [JsonStringEnumMemberName("approved-as-amended")]
    ApprovedAsAmended = 2,

    /// <summary>Noted.</summary>
    [JsonStringEnumMemberName("noted")]
    Noted = 3,

    /// <summary>Passed to another body.</summary>
    [JsonStringEnumMemberName("remitted")]
    Remitted = 4,

    /// <summary>Put off.</summary>
    [JsonStringEnumMemberName("deferred")]
    Deferred = 5,

    /// <summary>Rejected.</summary>
    [JsonStringEnumMemberName("rejected")]
    Rejected = 6,
}
