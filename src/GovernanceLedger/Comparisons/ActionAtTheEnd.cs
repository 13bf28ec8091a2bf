using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Threads;

namespace GovernanceLedger.Comparisons;

/// <summary>How an improvement action stood on a day, by what is known now.</summary>
internal static class ActionAtTheEnd
{
    /// <summary>The action's row as it was on the day; null where it had not been agreed.</summary>
    /// <param name="action">Its row now.</param>
    /// <param name="events">Everything recorded of it.</param>
    internal static ActionSummary? Of(ActionSummary action, IEnumerable<ThreadNode> events, DateOnly day)
    {
        if (action.AgreedOn > day)
            return null;
        var by = events.Where(e => e.EffectiveOn <= day).OrderBy(e => e.Event.Version).ToList();
        var turn = by.LastOrDefault(e => Turns(e, action.Number));
        var standing = StandingAfter(turn?.Type);
        return action with
        {
            Standing = standing,
            ClosedOn = standing == ActionStanding.Open ? null : turn!.EffectiveOn,
            DueOn = action.Moved.FirstOrDefault(m => m.On > day) is { } later ? later.Was : action.DueOn,
            Moved = [.. action.Moved.Where(m => m.On <= day)],
            LastReportOn = by.LastOrDefault(e => e.Type == "action_progress_reported")?.EffectiveOn,
        };
    }

    // An action into which another is merged goes on; it is named second.
    private static bool Turns(ThreadNode e, long number) =>
        e.Type is "action_completed" or "action_withdrawn" or "actions_merged" or "action_reopened"
        && e.Actions![0] == number;

    private static ActionStanding StandingAfter(string? type) =>
        type switch
        {
            "action_completed" => ActionStanding.Completed,
            "action_withdrawn" => ActionStanding.Withdrawn,
            "actions_merged" => ActionStanding.Merged,
            _ => ActionStanding.Open,
        };
}
