using GovernanceLedger.Directions;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;

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

    /// <summary>The approvals among events of any partnerships, newest first by the day of approval.</summary>
    /// <param name="events">The approvals, the decisions behind them with their meetings, the drafts that were approved, and what came after, newest first within a stream or not.</param>
    /// <param name="about">Whether an event is about what is looked at, within what was approved.</param>
    /// <param name="most">The most that is named of what moved one thing on.</param>
    public static IReadOnlyList<RecordedApproval> Among(
        IReadOnlyList<RecordedEvent> events,
        Func<RecordedEvent, bool> about,
        int most
    )
    {
        var byStream = events.ToLookup(e => (e.Partnership, e.Stream));
        return
        [
            .. events
                .Where(e => ApprovalEvents.Approving.Contains(e.Type, StringComparer.Ordinal))
                .Select(e => Of(e, byStream, about, most))
                .OrderByDescending(a => a.Recorded.Event.EffectiveOn)
                .ThenBy(a => a.Recorded.Partnership, StringComparer.Ordinal)
                .ThenByDescending(a => a.Recorded.Position),
        ];
    }

    private static RecordedApproval Of(
        RecordedEvent approval,
        ILookup<(string, string), RecordedEvent> byStream,
        Func<RecordedEvent, bool> about,
        int most
    )
    {
        var reference = Directed.ReferenceOf(approval.Event);
        var ofThing = byStream[(approval.Partnership, approval.Stream)]
            .Where(e => Directed.ReferenceOf(e.Event) == reference)
            .ToList();
        var version = VersionOf(approval, ofThing);
        var since = ofThing
            .Where(e => e.Version > version && !ApprovalEvents.Standing.Contains(e.Type, StringComparer.Ordinal))
            .Where(about)
            .OrderByDescending(e => e.Version)
            .ToList();
        var decisions = DecisionsBehind(approval, byStream);
        return new(
            approval,
            reference,
            version,
            BodyOf(approval, decisions, byStream),
            decisions,
            [.. since.Take(most)],
            since.Count > most
        );
    }

    private static long VersionOf(RecordedEvent approval, IEnumerable<RecordedEvent> ofThing) =>
        approval.Event switch
        {
            SelfEvaluationApproved e => e.ApprovedVersion,
            ActionPlanApproved e => e.ApprovedVersion,
            _ => ofThing
                .Where(e => e.Event is DirectionDrafted or DirectionRedrafted && e.Version < approval.Version)
                .Max(e => e.Version),
        };

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

    // A self-evaluation and a plan say who approved them; a direction is approved by whoever took the decision.
    private static string? BodyOf(
        RecordedEvent approval,
        IEnumerable<RecordedEvent> decisions,
        ILookup<(string, string), RecordedEvent> byStream
    ) =>
        approval.Event switch
        {
            SelfEvaluationApproved e => e.Body,
            ActionPlanApproved e => e.Body,
            _ => decisions
                .SelectMany(d => byStream[(d.Partnership, d.Stream)])
                .Select(e => e.Event)
                .OfType<MeetingRecorded>()
                .FirstOrDefault()
                ?.Body.Name,
        };
}
