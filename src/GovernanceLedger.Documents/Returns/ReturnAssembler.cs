using GovernanceLedger.Documents.ActionPlans;
using GovernanceLedger.Documents.BoardReports;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Turns the blocks of a document, of whatever format, into a return.</summary>
internal static class ReturnAssembler
{
    /// <summary>The return, or the refusal where no proposal is recognised.</summary>
    /// <param name="document">The document read.</param>
    /// <param name="blocks">Its text.</param>
    /// <param name="stampedDraft">Whether a header, a footer or a watermark says draft.</param>
    /// <param name="notes">The notes beside the text, which are not read.</param>
    public static Reading Assemble(
        SourceDocument document,
        IReadOnlyList<Block> blocks,
        bool stampedDraft,
        WordNotes notes
    )
    {
        var front = new FrontMatter(stampedDraft);
        var report = BoardReportReader.Read(blocks);
        var unplaced = new UnplacedBlocks(report?.Taken);
        if (SectionFinder.Find(blocks, front, unplaced) is not { } found)
            return Refusals.TooManyTables;
        var placed = Placement.Of(found.Sections);
        var plan = ActionPlanReader.Read(found.Plan);
        var rated = placed.Any(section =>
            section.Code is not null && (section.Section.HasTable || section.Section.RunTogetherAt is not null)
        );
        if (!rated && plan.Actions.Count == 0)
            return Refusals.NotAReturn;
        var problems = front.Problems().ToList();
        var reader = new RatingReader(placed, IsTrimmed(blocks), rated ? problems : []);
        var ratings = Template.Proposals.Select(reader.Read).ToList();
        if (!rated)
            problems.Add(PlanOnly(found.Plan[0]));
        else if (blocks.Any(block => block.LaidOut) || !blocks.Any(block => block.IsRow))
            problems.AddRange(ColumnsLost(blocks, ratings));
        problems.AddRange(placed.Where(section => section.Code is null).Select(Unplaced));
        problems.AddRange(unplaced.Problems());
        problems.AddRange(RestatedRating.Compare(plan.Ratings, ratings).Concat(plan.Problems));
        if (notes.Problem() is { } notRead)
            problems.Add(notRead);
        return new Return(
            document,
            front.Partnership,
            front.CompletedOn,
            front.Draft,
            ratings,
            problems,
            Total(unplaced.Total, plan.Unplaced, placed)
        )
        {
            Actions = plan.Actions,
            Report = report?.Report,
        };
    }

    // Some editors cut the empty cells at the ends of lines; a document without a single one was cut so.
    private static bool IsTrimmed(IReadOnlyList<Block> blocks) =>
        !blocks.Any(block => block.IsRow && block.Cells.Count > 0 && block.Cells[^1].Text.Length == 0);

    private static IEnumerable<Problem> ColumnsLost(IReadOnlyList<Block> blocks, List<ReadRating> ratings)
    {
        var lost = ratings.Where(rating => rating.Status is RatingStatus.Missing or RatingStatus.Doubtful).ToList();
        if (lost.Count > 0)
            yield return new(
                "columns-lost",
                FormattableString.Invariant(
                    $"The document's columns are made of spaces or are lost, so {lost.Count} ratings cannot be told by the column of their mark. Use the Word document, or text with tabs between cells."
                ),
                lost.Find(rating => rating.Where is not null)?.Where ?? blocks[0].Where,
                null
            );
    }

    private static Problem PlanOnly(Block first) =>
        new(
            "plan-only",
            "The document holds an action plan and no self-evaluation, so only its actions were read.",
            first.Where,
            null
        );

    private static Problem Unplaced(PlacedSection section)
    {
        var items = section.Section.Evidence.List.Count + section.Section.Actions.List.Count;
        return new Problem(
            "table-unplaced",
            FormattableString.Invariant(
                $"A rating table cannot be told to be any one proposal's: neither heading, descriptors nor order place it. Its rating and {items} items of text were not read. Look at the original document."
            ),
            section.Section.Where,
            null
        );
    }

    private static UnplacedText Total(UnplacedText unplaced, UnplacedText plan, IEnumerable<PlacedSection> placed)
    {
        var lost = placed
            .Where(section => section.Code is null)
            .SelectMany(section => section.Section.Evidence.List.Concat(section.Section.Actions.List))
            .ToList();
        return new UnplacedText(
            unplaced.Paragraphs + plan.Paragraphs + lost.Count,
            unplaced.Characters + plan.Characters + lost.Sum(item => item.Length)
        );
    }
}
