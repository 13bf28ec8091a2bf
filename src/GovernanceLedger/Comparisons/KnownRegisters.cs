using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Threads;

namespace GovernanceLedger.Comparisons;

/// <summary>What a partnership's registers say, as they are known now.</summary>
/// <param name="Ledger">What ties every event to others, in order of position.</param>
/// <param name="Meetings">What each meeting decided, by its stream.</param>
public sealed record KnownRegisters(
    IReadOnlyList<ThreadNode> Ledger,
    IReadOnlyList<ActionSummary> Actions,
    IReadOnlyList<DirectionSummary> Directions,
    IReadOnlyList<(string Stream, MeetingDecisions Meeting)> Meetings,
    IReadOnlyList<EngagementEntry> Engagement
);
