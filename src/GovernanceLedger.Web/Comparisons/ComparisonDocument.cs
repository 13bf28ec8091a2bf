using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Comparisons;

/// <summary>A comparison as programs read it.</summary>
/// <param name="After">The day of the earlier point; what was done in between comes after it.</param>
/// <param name="UpTo">The day of the later point.</param>
/// <param name="Matrix">How many proposals went from which level to which; those that are none are left out.</param>
/// <param name="Decisions">How many decisions were taken in between, whatever they bear on.</param>
/// <param name="Rows">One for each proposal.</param>
public sealed record ComparisonDocument(
    string Partnership,
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
    public static ComparisonDocument Of(string slug, PointReference from, PointReference to, Explained e) =>
        new(
            slug,
            PointDocument.Of(from, e.Comparison.From),
            PointDocument.Of(to, e.Comparison.To),
            e.Period.After,
            e.Period.UpTo,
            e.Comparison.InAll,
            [.. e.Comparison.ByFeature.Select(f => new FeatureDocument(f.Feature, f.Count, e.ActionsOf(f.Feature)))],
            [.. FromTo(e.Comparison)],
            e.Actions,
            e.Decisions,
            e.DirectionsIssued,
            e.DirectionsStanding,
            [.. e.Rows.Select(r => RowDocument.Of(r, e.Comparison))]
        );

    private static IEnumerable<FromToDocument> FromTo(Comparison comparison) =>
        from a in MovementMatrix.Levels
        from b in MovementMatrix.Levels
        let count = comparison.FromTo(a, b)
        where count > 0
        select new FromToDocument(a, b, count);
}

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
public sealed record FeatureDocument(int Feature, ComparisonCount Counts, ActionTally Actions);

/// <summary>How many proposals went from a level (null: unrated) to a level.</summary>
public sealed record FromToDocument(Level? From, Level? To, int Count);

/// <summary>A proposal at both points.</summary>
/// <param name="Steps">The levels between, up counted positive.</param>
/// <param name="MovedSteps">The same without what correcting the record accounts for.</param>
/// <param name="DueOn">The framework's day for it.</param>
public sealed record RowDocument(
    string Proposal,
    string Title,
    Continuity Continuity,
    Level? From,
    Level? To,
    EventReference? FromEvent,
    EventReference? ToEvent,
    Movement Movement,
    int Steps,
    int MovedSteps,
    Cause Cause,
    IReadOnlyList<RatingCorrection> Corrections,
    IReadOnlyList<EvidenceDocument> EvidenceAdded,
    IReadOnlyList<EvidenceDocument> EvidenceGone,
    IReadOnlyList<EvidenceReworded> EvidenceReworded,
    int EvidenceKept,
    IReadOnlyList<PartnerView> ViewsFrom,
    IReadOnlyList<PartnerView> ViewsTo,
    DateOnly DueOn,
    Delivery? Delivery,
    Remark? Remark,
    WorkDocument Work
)
{
    internal static RowDocument Of(ExplainedRow explained, Comparison comparison)
    {
        var (row, (from, to)) = (explained.Row, (comparison.From.Stream, comparison.To.Stream));
        return new(
            row.Proposal.Code,
            row.Proposal.Title,
            row.Pair.Continuity,
            row.FromLevel,
            row.ToLevel,
            RatedBy(row.From, from),
            RatedBy(row.To, to),
            row.Movement,
            row.Steps,
            row.MovedSteps,
            row.Difference.Cause,
            row.Difference.Corrections,
            [.. row.Evidence.Added.Select(e => EvidenceDocument.Of(e, to))],
            [.. row.Evidence.Gone.Select(e => EvidenceDocument.Of(e, from))],
            [
                .. row.Evidence.Reworded.Select(e => new EvidenceReworded(
                    EvidenceDocument.Of(e.Was, from),
                    EvidenceDocument.Of(e.Is, to)
                )),
            ],
            row.Evidence.Kept.Count,
            [.. row.From.SelectMany(p => p.PartnerViews)],
            [.. row.To.SelectMany(p => p.PartnerViews)],
            row.Proposal.DueOn,
            row.Delivery,
            explained.Remark,
            WorkDocument.Of(explained.Work)
        );
    }

    private static EventReference? RatedBy(IReadOnlyList<ProposalRecord> records, string stream) =>
        records is [{ Current: { } rating }] ? new(stream, rating.Version) : null;
}

/// <summary>An item of evidence, and the event that added it.</summary>
/// <param name="WithdrawnBy">The event that withdrew it, or null.</param>
/// <param name="WithdrawnBecause">Why it was withdrawn, or null.</param>
public sealed record EvidenceDocument(
    EventReference Event,
    string Text,
    DateOnly EffectiveOn,
    EventReference? WithdrawnBy,
    string? WithdrawnBecause
)
{
    internal static EvidenceDocument Of(EvidenceItem item, string stream) =>
        new(
            new(stream, item.Version),
            item.Text,
            item.EffectiveOn,
            item.Withdrawn is { } w ? new(stream, w.Version) : null,
            item.Withdrawn?.Reason
        );
}

/// <summary>An item of evidence that was put in other words.</summary>
public sealed record EvidenceReworded(EvidenceDocument Was, EvidenceDocument Is);
