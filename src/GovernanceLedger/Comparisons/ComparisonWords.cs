using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>What pages, papers, tables and commands say of comparisons.</summary>
public static class ComparisonWords
{
    /// <summary>What can be written where a point is asked for.</summary>
    public const string HowToPoint =
        "A point is a self-evaluation as it stands (baseline), or with the point behind an at sign: baseline@submitted, baseline@approved, baseline@known-2020-05-31 or baseline@in-force-2019-09-30.";

    /// <summary>What is said of a proposal for which national bodies answer.</summary>
    public const string OfNationalBodies = "This proposal belongs to national bodies. It is not rated locally.";

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
            Movement.Corrected => "Corrected, not moved",
            Movement.NotRatedYet => "Not rated yet",
            _ => "Cannot be compared",
        };

    /// <summary>A row's level at one of the points in words; "National" where nobody rates it here.</summary>
    public static string LevelInWords(this ComparisonRow row, Level? level) =>
        row.Movement == Movement.National ? "National" : level.Title();

    /// <summary>A row's movement with its size and its cause, such as "Up 2 levels, 1 of them by correction".</summary>
    public static string Moved(this ComparisonRow row) =>
        row.Movement switch
        {
            Movement.Up => $"Up {Levels(row.MovedSteps)}{Cause(row)}",
            Movement.Down => $"Down {Levels(-row.MovedSteps)}{Cause(row)}",
            Movement.NoLongerRated when row.IsStruckOut => "No longer rated, struck out by a correction",
            _ => row.Movement.Title() + Cause(row),
        };

    /// <summary>Whether a proposal was in time, in words.</summary>
    public static string InWords(this Delivery delivery) =>
        delivery switch
        {
            Delivery.Met => "Met",
            Delivery.MetLate => "Met, but late",
            Delivery.Missed => "Missed",
            Delivery.Lapsed => "Met, but not kept",
            Delivery.NotDue => "Not due yet",
            _ => "Unrated, so not known",
        };

    /// <summary>What a later version of the framework made of a proposal, in a sentence; null where it is the same.</summary>
    public static string? InWords(this ProposalPair pair) =>
        pair.Continuity switch
        {
            Continuity.Same => null,
            Continuity.Added => "New in the later version of the framework.",
            Continuity.Dropped => "No longer in the later version of the framework.",
            var other =>
                $"{other switch { Continuity.Reworded => "Reworded", Continuity.Split => "Split", _ => "Merged" }} by the later version of the framework: {Codes(pair.From)} at the first point, {Codes(pair.To)} at the second.",
        };

    /// <summary>A partner's view as a list says it; with the proposal where there are several.</summary>
    public static string InWords(this LatestView latest, bool several) =>
        $"{(several ? $"{latest.Proposal}, " : "")}{latest.View.Partner}: {latest.View.Level.Title().ToLowerInvariant()}{(latest.View.Comment is { } comment ? $" – {comment}" : "")}";

    private static string Cause(ComparisonRow row) =>
        row.Difference.Cause switch
        {
            Comparisons.Cause.Both when row.CorrectedSteps != 0 =>
                $", and {Levels(Math.Abs(row.CorrectedSteps))} {(row.CorrectedSteps < 0 ? "down" : "up")} by correcting the record",
            Comparisons.Cause.Both => ", and the record was put right",
            _ => "",
        };

    private static string Levels(int steps) => Numbers.Counted(steps, "level");

    private static string Codes(IEnumerable<Proposal> proposals) => string.Join(" and ", proposals.Select(p => p.Code));
}
