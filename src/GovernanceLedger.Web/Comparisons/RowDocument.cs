using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Comparisons;

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
