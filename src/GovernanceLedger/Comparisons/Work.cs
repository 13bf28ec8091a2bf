using System.Text.Json.Serialization;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Comparisons;

/// <summary>What was done for a proposal between two points.</summary>
/// <param name="Decisions">The decisions of the period that led up to its ratings, its evidence or the actions that serve it, oldest first.</param>
/// <param name="Directions">The directions that led up to them and were in force on any day of the period, in order of reference.</param>
/// <param name="Actions">The actions that serve it and were still to be done in the period, in the order in which they were agreed.</param>
/// <param name="Engagement">The entries of the engagement log that bear on it, with their days in the period.</param>
/// <param name="Ratings">The ratings of the period that stand at neither point, oldest first.</param>
public sealed record Work(
    IReadOnlyList<DecisionBetween> Decisions,
    IReadOnlyList<DirectionBetween> Directions,
    IReadOnlyList<ActionBetween> Actions,
    IReadOnlyList<EngagementEntry> Engagement,
    IReadOnlyList<RatingBetween> Ratings
)
{
    /// <summary>How many things were done: directions issued and actions completed. A decision allows work and is none yet.</summary>
    public int Done =>
        Directions.Count(d => d.IssuedWithin) + Actions.Count(a => a.Progress == ActionProgress.Completed);

    /// <summary>Whether nothing is tied to it, not even an action that is still to be done or a report that was noted.</summary>
    public bool IsNone => !IsAny && Decisions.Count == 0 && Actions.Count == 0 && Ratings.Count == 0;

    /// <summary>Whether anything of the period stands behind the proposal. By virtue of a report that was only noted nothing is done.</summary>
    public bool IsAny =>
        Done > 0 || Decisions.Any(d => d.Decision.Kind.Approves()) || Directions.Count > 0 || Engagement.Count > 0;
}

/// <summary>A decision of the period.</summary>
/// <param name="Event">The event that recorded it.</param>
public sealed record DecisionBetween(EventReference Event, Body Body, DateOnly HeldOn, ListedDecision Decision);

/// <summary>A direction that was in force in the period.</summary>
/// <param name="Functions">What it was in force for on the period's last day; what it is for, where it was not in force then.</param>
/// <param name="Status">How far it had come by that day.</param>
/// <param name="IssuedWithin">Whether it was issued in the period.</param>
/// <param name="StandsAtTheEnd">Whether it was in force on the period's last day.</param>
public sealed record DirectionBetween(
    DirectionSummary Direction,
    IReadOnlyList<string> Functions,
    DirectionStatus Status,
    bool IssuedWithin,
    bool StandsAtTheEnd
);

/// <summary>An action as it stood on the last day of the period.</summary>
/// <param name="Moves">How often its due day was moved in the period.</param>
public sealed record ActionBetween(ActionSummary Action, ActionProgress Progress, int Moves);

/// <summary>What had become of an action by the end of the period.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActionProgress>))]
public enum ActionProgress
{
    /// <summary>Completed in the period.</summary>
    [JsonStringEnumMemberName("completed")]
    Completed = 1,

    /// <summary>Open, and its due day had passed.</summary>
    [JsonStringEnumMemberName("late")]
    Late = 2,

    /// <summary>Open, and not late.</summary>
    [JsonStringEnumMemberName("outstanding")]
    Outstanding = 3,

    /// <summary>Withdrawn, or carried on in another action.</summary>
    [JsonStringEnumMemberName("given-up")]
    GivenUp = 4,
}

/// <summary>The actions that were promised, counted by what had become of each. The counts add up.</summary>
/// <param name="Moved">Those whose due day was moved in the period; they are counted in the others too.</param>
public sealed record ActionTally(int Completed, int Late, int Outstanding, int GivenUp, int Moved)
{
    /// <summary>All that were promised: agreed by the end of the period and still to be done when it began.</summary>
    public int Promised => Completed + Late + Outstanding + GivenUp;

    internal static ActionTally Of(IEnumerable<ActionBetween> actions)
    {
        var all = actions.DistinctBy(a => a.Action.Number).ToList();
        int Count(ActionProgress progress) => all.Count(a => a.Progress == progress);
        return new(
            Count(ActionProgress.Completed),
            Count(ActionProgress.Late),
            Count(ActionProgress.Outstanding),
            Count(ActionProgress.GivenUp),
            all.Count(a => a.Moves > 0)
        );
    }
}
