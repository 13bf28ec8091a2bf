using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Sealing;

namespace GovernanceLedger.Web.Comparisons;

/// <summary>A comparison as programs read it.</summary>
/// <param name="AsAt">The newest event of the partnership's ledger when the comparison was made; all up to there is counted in.</param>
/// <param name="After">The day of the earlier point; what was done in between comes after it.</param>
/// <param name="UpTo">The day of the later point.</param>
/// <param name="Matrix">How many proposals went from which level to which; those that are none are left out.</param>
/// <param name="Decisions">How many decisions were taken in between, whatever they bear on.</param>
/// <param name="Rows">One for each proposal.</param>
public sealed record ComparisonDocument(
    string Partnership,
    AsAtDocument AsAt,
    PointDocument From,
    PointDocument To,
    DateOnly After,
    DateOnly UpTo,
    ComparisonCount Counts,
    IReadOnlyList<FeatureDocument> Features,
    IReadOnlyList<FromToDocument> Matrix,
    ActionTally Actions,
    int Decisions,
    int DirectionsIssued,
    int DirectionsInForce,
    IReadOnlyList<RowDocument> Rows
)
{
    /// <summary>A comparison of two points.</summary>
    public static ComparisonDocument Of(string slug, AsAt asAt, PointReference from, PointReference to, Explained e) =>
        new(
            slug,
            new(asAt.Position, Leaf.Instant(asAt.RecordedAt)),
            PointDocument.Of(from, e.Comparison.From),
            PointDocument.Of(to, e.Comparison.To),
            e.Period.After,
            e.Period.UpTo,
            e.Comparison.InAll,
            [
                .. e.Comparison.ByFeature.Select(f => new FeatureDocument(
                    f.Feature,
                    f.Count,
                    e.ActionsOf(f.Feature),
                    e.DecisionsOf(f.Feature),
                    e.DirectionsOf(f.Feature)
                )),
            ],
            [.. FromTo(e.Comparison)],
            e.Actions,
            e.Decisions,
            e.DirectionsIssued,
            e.DirectionsStanding,
            [.. e.Rows.Select(r => RowDocument.Of(r, e.Comparison))]
        );

    private static IEnumerable<FromToDocument> FromTo(Comparison comparison) =>
        from a in Levels.AndUnrated
        from b in Levels.AndUnrated
        let count = comparison.FromTo(a, b)
        where count > 0
        select new FromToDocument(a, b, count);
}

/// <summary>As at which event something was read.</summary>
/// <param name="Position">The position of the newest event.</param>
/// <param name="RecordedAt">When it was recorded: the moment in UTC, to the microsecond, as it was hashed.</param>
public sealed record AsAtDocument(long Position, string RecordedAt);

/// <summary>A point of a self-evaluation.</summary>
/// <param name="Reference">The point as it is written.</param>
/// <param name="Version">The version of the stream up to which it counts.</param>
/// <param name="Day">The day that it stands for.</param>
public sealed record PointDocument(string Reference, string Stream, long Version, DateOnly Day)
{
    internal static PointDocument Of(PointReference reference, ComparedPoint point) =>
        new(reference.ToString(), point.Stream, point.State.Version, point.Day);
}

/// <summary>A key feature's rows, counted.</summary>
/// <param name="Decisions">How many decisions of the period are tied to its proposals.</param>
/// <param name="Directions">How many directions in force in the period are tied to its proposals.</param>
public sealed record FeatureDocument(
    int Feature,
    ComparisonCount Counts,
    ActionTally Actions,
    int Decisions,
    int Directions
);

/// <summary>How many proposals went from a level (null: unrated) to a level.</summary>
public sealed record FromToDocument(Level? From, Level? To, int Count);
