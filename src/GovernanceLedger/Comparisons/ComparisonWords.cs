using System.Globalization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>What pages, papers, tables and commands say of comparisons.</summary>
public static class ComparisonWords
{
    /// <summary>What can be written where a point is asked for.</summary>
    public const string HowToPoint =
        "A point is a self-evaluation as it stands (baseline), or with the point behind an at sign: baseline@submitted, baseline@approved, baseline@known-2020-05-31 or baseline@in-force-2019-09-30.";

    /// <summary>What is said of a text that is no point.</summary>
    public static string NoPoint(string written) => $"\"{written}\" is no point of a self-evaluation. {HowToPoint}";

    /// <summary>A kind of point behind the name of a self-evaluation.</summary>
    public static string InWords(this PointKind kind) =>
        kind switch
        {
            PointKind.Approved => "as approved",
            PointKind.Submitted => "as submitted",
            PointKind.Known => "as known at the end of a day",
            PointKind.InForce => "as in force on a day",
            _ => "as it stands",
        };

    /// <summary>A point in words, such as "Repeat 2020 as known at the end of 31 May 2020".</summary>
    public static string InWords(this PointReference point) =>
        RoundName.InWords(point.Cycle)
        + (point.Kind, point.Day) switch
        {
            (PointKind.Known, { } day) => $" as known at the end of {day.InWords()}",
            (PointKind.InForce, { } day) => $" as in force on {day.InWords()}",
            _ => $" {point.Kind.InWords()}",
        };

    /// <summary>A movement in a word or two.</summary>
    public static string Title(this Movement movement) =>
        movement switch
        {
            Movement.Up => "Moved up",
            Movement.Down => "Moved down",
            Movement.Unchanged => "Unchanged",
            Movement.NewlyRated => "Newly rated",
            Movement.NoLongerRated => "No longer rated",
            Movement.Unrated => "Unrated in both",
            Movement.National => "National",
            _ => "Cannot be compared",
        };

    /// <summary>A row's level at one of the points in words; "National" where nobody rates it here.</summary>
    public static string LevelInWords(this ComparisonRow row, Level? level) =>
        row.Movement == Movement.National ? "National" : level.Title();

    /// <summary>A row's movement with its size and its cause, such as "Up 2 levels, 1 of them by correction".</summary>
    public static string Moved(this ComparisonRow row) =>
        row.Movement switch
        {
            Movement.Up => $"Up {Levels(row.Steps)}{Cause(row)}",
            Movement.Down => $"Down {Levels(-row.Steps)}{Cause(row)}",
            _ => row.Movement.Title() + Cause(row),
        };

    /// <summary>Whether a proposal was in time, in words.</summary>
    public static string InWords(this Delivery delivery) =>
        delivery switch
        {
            Delivery.Met => "Met",
            Delivery.MetLate => "Met, but late",
            Delivery.Missed => "Missed",
            Delivery.NotDue => "Not due yet",
            _ => "Unrated, so not known",
        };

    /// <summary>What a reader is told of a row, in a sentence.</summary>
    public static string InWords(this Remark remark, ExplainedRow row) =>
        remark == Remark.NothingBehind
            ? "Its rating moved, and no decision, direction, completed action or engagement of the period is tied to it."
            : $"It stayed where it was, though {Counted(row.Work.Done, "thing")} {(row.Work.Done == 1 ? "was" : "were")} done for it in the period: directions issued, actions completed.";

    /// <summary>What had become of an action, in a word or two.</summary>
    public static string Title(this ActionProgress progress) =>
        progress switch
        {
            ActionProgress.Completed => "Completed",
            ActionProgress.Late => "Late",
            ActionProgress.Outstanding => "Outstanding",
            _ => "Withdrawn or merged",
        };

    /// <summary>A number with its noun, such as "1 decision" or "3 decisions".</summary>
    public static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>How many of the promised actions were delivered, in a sentence.</summary>
    public static string InWords(this ActionTally tally) =>
        tally.Promised == 0
            ? "No action was promised."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{tally.Completed} of {tally.Promised} promised actions delivered; {tally.Late} late, {tally.Outstanding} outstanding, {tally.GivenUp} withdrawn or merged; the due day of {tally.Moved} moved."
            );

    private static string Cause(ComparisonRow row) =>
        row.Difference.Cause switch
        {
            Comparisons.Cause.Correction => ", by correcting the record",
            Comparisons.Cause.Both =>
                $", with {Levels(Math.Abs(row.Difference.CorrectedSteps))} {(row.Difference.CorrectedSteps < 0 ? "down" : "up")} by correcting the record",
            _ => "",
        };

    private static string Levels(int steps) => Counted(steps, "level");
}
