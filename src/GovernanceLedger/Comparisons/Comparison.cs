using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Comparisons;

/// <summary>A self-evaluation at one point compared with one, the same or another, at a second point.</summary>
/// <param name="Rows">One for each proposal of the second point's framework, in its order, and one for each that it dropped.</param>
public sealed record Comparison(ComparedPoint From, ComparedPoint To, IReadOnlyList<ComparisonRow> Rows)
{
    /// <summary>Compares two points.</summary>
    /// <exception cref="ArgumentException">They rest on versions of the framework of which neither says how it carries on the other.</exception>
    public static Comparison Of(ComparedPoint from, ComparedPoint to) =>
        Of(from, to, Framework.Of(from.State.Framework)!, Framework.Of(to.State.Framework)!);

    /// <summary>Whether two points rest on the same version of the framework, or on versions of which one carries on the other.</summary>
    public static bool IsPossible(ComparedPoint from, ComparedPoint to) =>
        ProposalPair.CanBeBetween(Framework.Of(from.State.Framework)!, Framework.Of(to.State.Framework)!);

    internal static Comparison Of(ComparedPoint from, ComparedPoint to, Framework a, Framework b) =>
        new(from, to, [.. ProposalPair.Between(a, b).Select(pair => ComparisonRow.Of(from, to, pair))]);

    /// <summary>One row of the comparison of two points, without the others; null where there is none of that code.</summary>
    internal static ComparisonRow? Row(ComparedPoint from, ComparedPoint to, string code) =>
        ProposalPair
            .Between(Framework.Of(from.State.Framework)!, Framework.Of(to.State.Framework)!)
            .FirstOrDefault(pair => pair.Proposal.Code == code)
            is { } found
            ? ComparisonRow.Of(from, to, found)
            : null;

    /// <summary>The rows counted, over all features.</summary>
    public ComparisonCount InAll => ComparisonCount.Of(Rows);

    /// <summary>The rows counted, by number of the feature that they stand under.</summary>
    public IReadOnlyList<(int Feature, ComparisonCount Count)> ByFeature =>
        [.. Rows.GroupBy(r => r.Proposal.Feature).Select(g => (g.Key, ComparisonCount.Of(g))).OrderBy(f => f.Key)];

    /// <summary>How many of the local proposals that can be compared went from a level (null: unrated) to a level, by how the record now reads.</summary>
    public int FromTo(Level? from, Level? to) =>
        Rows.Count(r =>
            r.Movement is not (Movement.National or Movement.NotComparable)
            && r.Difference.From == from
            && r.Difference.To == to
        );
}

/// <summary>Rows counted by what became of them. The counts add up to the number of rows.</summary>
/// <param name="Corrected">Those that read otherwise only because the record was put right.</param>
/// <param name="NotRatedYet">Those that a round still being rated has not come to.</param>
/// <param name="Steps">The levels moved, up less down, without what correcting the record accounts for.</param>
public sealed record ComparisonCount(
    int Up,
    int Down,
    int Unchanged,
    int NewlyRated,
    int NoLongerRated,
    int Unrated,
    int NotComparable,
    int National,
    int Corrected,
    int NotRatedYet,
    int Steps
)
{
    /// <summary>All rows.</summary>
    public int Total =>
        Up
        + Down
        + Unchanged
        + NewlyRated
        + NoLongerRated
        + Unrated
        + NotComparable
        + National
        + Corrected
        + NotRatedYet;

    /// <summary>How many are of a kind.</summary>
    public int Of(Movement movement) =>
        movement switch
        {
            Movement.Up => Up,
            Movement.Down => Down,
            Movement.Unchanged => Unchanged,
            Movement.NewlyRated => NewlyRated,
            Movement.NoLongerRated => NoLongerRated,
            Movement.Unrated => Unrated,
            Movement.NotComparable => NotComparable,
            Movement.National => National,
            Movement.Corrected => Corrected,
            Movement.NotRatedYet => NotRatedYet,
            _ => throw new ArgumentOutOfRangeException(nameof(movement), movement, "There is no such movement."),
        };

    internal static ComparisonCount Of(IEnumerable<ComparisonRow> rows)
    {
        var all = rows.ToList();
        int Count(Movement movement) => all.Count(r => r.Movement == movement);
        return new(
            Count(Movement.Up),
            Count(Movement.Down),
            Count(Movement.Unchanged),
            Count(Movement.NewlyRated),
            Count(Movement.NoLongerRated),
            Count(Movement.Unrated),
            Count(Movement.NotComparable),
            Count(Movement.National),
            Count(Movement.Corrected),
            Count(Movement.NotRatedYet),
            all.Sum(r => r.MovedSteps)
        );
    }
}
