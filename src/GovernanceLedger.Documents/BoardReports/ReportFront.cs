using GovernanceLedger.Documents.ActionPlans;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>How much of a document can be a report: what stands before the return, the plan and the appendices.</summary>
internal static class ReportFront
{
    private const int MostBlocks = 1_000;

    /// <summary>The number of blocks at the front of the document.</summary>
    public static int Length(IReadOnlyList<Block> blocks)
    {
        var most = Math.Min(blocks.Count, MostBlocks);
        var sections = 0;
        for (var at = 0; at < most; at++)
        {
            if (BeginsReturn(blocks[at]) || sections > 0 && PlanText.IsAppendix(blocks[at].Text))
                return at;
            sections += IsSection(blocks[at]) ? 1 : 0;
        }
        return most;
    }

    // A report that is itself an appendix says so above its first section.
    private static bool IsSection(Block block) =>
        ReportLine
            .Of(block)
            .Any(line =>
                ReportHeadings.Of(line, weighing: false) is { Kind: PartKind.Purpose or PartKind.Recommendations }
            );

    private static bool BeginsReturn(Block block)
    {
        if (block.IsRow && (LevelColumns.FromHeader(block) is not null || PlanHead.Is(block)))
            return true;
        if (Folded.Words(block.Text, 40) is ["key", "feature" or "features", _, ..] && block.Text.Length <= 160)
            return true;
        return block.FirstFilled is { } first
            && Labels.Before(first.Text).Label is Label.PartnershipName or Label.CompletionDate or Label.OurRating;
    }
}
