using GovernanceLedger.Directions;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Approvals;

/// <summary>A body's approval of an exact thing, with the decisions behind it and what has moved the thing on since.</summary>
/// <param name="Recorded">The event that approved.</param>
/// <param name="Reference">The direction that was approved; null where it was a whole stream.</param>
/// <param name="Version">The version in its stream at which the thing was approved.</param>
/// <param name="Body">The body that approved; null where nothing behind the approval names one.</param>
/// <param name="Decisions">The decisions from which it follows, oldest first.</param>
/// <param name="Since">What has moved the thing on since, newest first.</param>
/// <param name="LeadsOn">Whether more has moved it on than is named.</param>
public sealed record RecordedApproval(
    RecordedEvent Recorded,
    string? Reference,
    long Version,
    string? Body,
    IReadOnlyList<RecordedEvent> Decisions,
    IReadOnlyList<RecordedEvent> Since,
    bool LeadsOn
)
{
    /// <summary>The version at which the thing stands now: that of the last event that moved it on.</summary>
    public long Now => Since.Count == 0 ? Version : Since[0].Version;

    /// <summary>The kind of stream that holds what was approved.</summary>
    public string Kind => Recorded.Stream.Split('/', 2)[0];

    /// <summary>Approvals of any partnerships, newest first by the day of approval.</summary>
    /// <param name="events">The decisions behind them, and what came after what they approved, in any order.</param>
    /// <param name="about">Whether an event is about what is looked at, within what was approved.</param>
    /// <param name="most">The most that is named of what moved one thing on.</param>
    public static IReadOnlyList<RecordedApproval> Of(
        IEnumerable<ApprovingEvent> approvals,
        IEnumerable<RecordedEvent> events,
        Func<RecordedEvent, bool> about,
        int most
    )
    {
        var byStream = events.ToLookup(e => (e.Partnership, e.Stream));
        return
        [
            .. approvals
                .Select(a => Of(a, byStream, about, most))
                .OrderByDescending(a => a.Recorded.Event.EffectiveOn)
                .ThenBy(a => a.Recorded.Partnership, StringComparer.Ordinal)
                .ThenByDescending(a => a.Recorded.Position),
        ];
    }

    private static RecordedApproval Of(
        ApprovingEvent approving,
        ILookup<(string, string), RecordedEvent> byStream,
        Func<RecordedEvent, bool> about,
        int most
    )
    {
        var approval = approving.Recorded;
        var reference = Directed.ReferenceOf(approval.Event);
        var since = byStream[(approval.Partnership, approval.Stream)]
            .Where(e => Directed.ReferenceOf(e.Event) == reference && e.Version > approving.Version)
            .Where(e => !ApprovalEvents.Standing.Contains(e.Type, StringComparer.Ordinal) && about(e))
            .OrderByDescending(e => e.Version)
            .ToList();
        return new(
            approval,
            reference,
            approving.Version,
            approving.Body,
            DecisionsBehind(approval, byStream),
            [.. since.Take(most)],
            since.Count > most
        );
    }

    private static List<RecordedEvent> DecisionsBehind(
        RecordedEvent approval,
        ILookup<(string, string), RecordedEvent> byStream
    ) =>
        [
            .. (approval.Event.Source.Follows ?? [])
                .SelectMany(f => byStream[(approval.Partnership, f.Stream)].Where(e => e.Version == f.Version))
                .Where(e => e.Event is DecisionTaken)
                .OrderBy(e => e.Position),
        ];
}

/// <summary>An event that approved an exact thing.</summary>
/// <param name="Version">The version in its stream at which the thing was approved.</param>
/// <param name="Body">The body that approved; null where nothing behind the approval names one.</param>
public sealed record ApprovingEvent(RecordedEvent Recorded, long Version, string? Body);
