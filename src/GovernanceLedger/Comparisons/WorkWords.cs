using System.Globalization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Comparisons;

/// <summary>What pages, papers, tables and commands say of what was done between two points.</summary>
public static class WorkWords
{
    /// <summary>What a reader is told of a row, in a sentence.</summary>
    public static string InWords(this Remark remark, ExplainedRow row) =>
        remark == Remark.NothingBehind
            ? $"{Moved(row.Row.Movement)}, and no decision that approved anything, no direction, completed action or engagement of the period is tied to it."
            : $"It stayed where it was, though {Numbers.Counted(row.Work.Done, "thing")} {(row.Work.Done == 1 ? "was" : "were")} done for it in the period: directions issued, actions completed.";

    /// <summary>What had become of an action, in a word or two.</summary>
    public static string Title(this ActionProgress progress) =>
        progress switch
        {
            ActionProgress.Completed => "Completed",
            ActionProgress.Late => "Late",
            ActionProgress.Outstanding => "Outstanding",
            _ => "Withdrawn or merged",
        };

    /// <summary>A rating that came and went, in a clause.</summary>
    public static string InWords(this RatingBetween between) =>
        $"{between.Rating.Level.Title().ToLowerInvariant()} from {between.Rating.EffectiveOn.InWords()}{(between.Rating.Reason is { } why ? $": {why}" : "")}";

    /// <summary>When an action was closed or is due, and how often that was moved in the period.</summary>
    public static string When(this ActionBetween action) =>
        (
            action.Action.ClosedOn is { } closed ? $"on {closed.InWords()}"
            : action.Action.NextDue() is { } due ? $"due {due.InWords()}"
            : "no due day"
        )
        + action.Moves switch
        {
            0 => "",
            1 => ", moved once in the period",
            var times => string.Create(CultureInfo.InvariantCulture, $", moved {times} times in the period"),
        };

    /// <summary>How many of the promised actions were delivered, in a sentence.</summary>
    public static string InWords(this ActionTally tally) =>
        tally.Promised == 0
            ? "No action was promised."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{tally.Completed} of {tally.Promised} promised actions delivered; {tally.Late} late, {tally.Outstanding} outstanding, {tally.GivenUp} withdrawn or merged; the due day of {tally.Moved} moved."
            );

    private static string Moved(Movement movement) =>
        movement switch
        {
            Movement.NewlyRated => "It is newly rated",
            Movement.NoLongerRated => "It is no longer rated",
            _ => "Its rating moved",
        };
}
