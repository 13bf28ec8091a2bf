using System.Globalization;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Comparisons;

/// <summary>A comparison as a table to take away, a row for each proposal.</summary>
internal static class ComparisonExport
{
    internal static string Csv(
        ComparisonQuery query,
        IEnumerable<ExplainedRow> rows,
        ProposalTexts texts,
        Comparison comparison
    ) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "proposal",
            "title",
            "from",
            "to",
            "movement",
            "levels moved",
            "levels by correction",
            "due on",
            "in time",
            "evidence added",
            "evidence gone",
            "evidence reworded",
            "decisions",
            "directions",
            "actions completed",
            "actions late",
            "actions outstanding",
            "engagement",
            "remark",
            "from rated by event",
            "to rated by event",
            "corrected by events",
            "evidence added by events",
            "evidence gone by events",
            "action numbers",
            "engagement numbers",
            "evidence reworded by events",
            "evidence withdrawn because",
            "from point",
            "to point"
        )
        + string.Concat(rows.Select(r => Line(query, r, texts, comparison)));

    private static string Line(
        ComparisonQuery query,
        ExplainedRow explained,
        ProposalTexts texts,
        Comparison comparison
    )
    {
        var (document, row, work) = (RowDocument.Of(explained, comparison), explained.Row, explained.Work);
        return Histories.Csv.Line(
            row.Proposal.Code,
            row.Pair.To is [] ? row.Proposal.Title : texts.Title(row.Proposal.Code),
            row.LevelInWords(row.FromLevel),
            row.LevelInWords(row.ToLevel),
            row.Movement.Title(),
            row.HasSteps ? Number(row.MovedSteps) : null,
            row.HasSteps ? Number(row.CorrectedSteps) : null,
            row.Movement == Movement.National ? null : row.Proposal.DueOn.Iso(),
            row.Delivery?.InWords(),
            Number(row.Evidence.Added.Count),
            Number(row.Evidence.Gone.Count),
            Number(row.Evidence.Reworded.Count),
            Listed(work.Decisions.Select(d => d.Event)),
            Listed(work.Directions.Select(d => d.Direction.Reference)),
            Number(work.Actions.Count(a => a.Progress == ActionProgress.Completed)),
            Number(work.Actions.Count(a => a.Progress == ActionProgress.Late)),
            Number(work.Actions.Count(a => a.Progress == ActionProgress.Outstanding)),
            Number(work.Engagement.Count),
            explained.Remark?.InWords(explained),
            document.FromEvent?.ToString(),
            document.ToEvent?.ToString(),
            Listed(CorrectedBy(row, comparison)),
            Listed(document.EvidenceAdded.Select(e => e.Event)),
            Listed(document.EvidenceGone.Select(e => e.WithdrawnBy ?? e.Event)),
            Listed(work.Actions.Select(a => a.Action.Number)),
            Listed(work.Engagement.Select(e => e.Number)),
            Listed(document.EvidenceReworded.Select(e => $"{e.Was.WithdrawnBy ?? e.Was.Event} to {e.Is.Event}")),
            Listed(
                document
                    .EvidenceGone.Concat(document.EvidenceReworded.Select(e => e.Was))
                    .Select(e => e.WithdrawnBecause)
                    .OfType<string>()
            ),
            query.FromPoint!.ToString(),
            query.ToPoint!.ToString()
        );
    }

    // Between two rounds, a correction belongs to the one whose ratings hold it.
    private static IEnumerable<EventReference> CorrectedBy(ComparisonRow row, Comparison comparison)
    {
        var (from, to) = (comparison.From, comparison.To);
        var first = row
            .From.SelectMany(p => from.Whole.Proposal(p.Code).Ratings)
            .SelectMany(r => r.Corrections)
            .ToHashSet();
        return row.Difference.Corrections.Select(c => new EventReference(
            first.Contains(c) ? from.Stream : to.Stream,
            c.Version
        ));
    }

    // Between a level and none there are no levels to count.
    private static string Listed<T>(IEnumerable<T> things) => string.Join("; ", things);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
