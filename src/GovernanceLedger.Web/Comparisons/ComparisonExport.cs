using System.Globalization;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Comparisons;

/// <summary>A comparison as a table to take away, a row for each proposal.</summary>
internal static class ComparisonExport
{
    internal static string Csv(IEnumerable<ExplainedRow> rows, ProposalTexts texts) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "proposal",
            "title",
            "from",
            "to",
            "movement",
            "levels moved",
            "of which by correction",
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
            "remark"
        )
        + string.Concat(rows.Select(r => Line(r, texts)));

    private static string Line(ExplainedRow explained, ProposalTexts texts)
    {
        var (row, work) = (explained.Row, explained.Work);
        return Histories.Csv.Line(
            row.Proposal.Code,
            row.Pair.To is [] ? row.Proposal.Title : texts.Title(row.Proposal.Code),
            row.LevelInWords(row.FromLevel),
            row.LevelInWords(row.ToLevel),
            row.Movement.Title(),
            Number(row.Steps),
            Number(row.CorrectedSteps),
            row.Proposal.DueOn.Iso(),
            row.Delivery?.InWords(),
            Number(row.Evidence.Added.Count),
            Number(row.Evidence.Gone.Count),
            Number(row.Evidence.Reworded.Count),
            string.Join("; ", work.Decisions.Select(d => d.Event)),
            string.Join("; ", work.Directions.Select(d => d.Direction.Reference)),
            Number(work.Actions.Count(a => a.Progress == ActionProgress.Completed)),
            Number(work.Actions.Count(a => a.Progress == ActionProgress.Late)),
            Number(work.Actions.Count(a => a.Progress == ActionProgress.Outstanding)),
            Number(work.Engagement.Count),
            explained.Remark?.InWords(explained)
        );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
