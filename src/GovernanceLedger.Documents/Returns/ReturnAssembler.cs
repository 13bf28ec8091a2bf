using GovernanceLedger.Documents.ActionPlans;
using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Documents.Engagement;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Turns the blocks of a document, of whatever format, into a return.</summary>
internal static class ReturnAssembler
{
    /// <summary>The return, or the refusal where nothing in it is recognised.</summary>
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
        var (engagement, consulted) = EngagementReader.Read(blocks);
        if (consulted.Count > 0)
            blocks = [.. blocks.Where((_, at) => !consulted.Contains(at))];
        var report = BoardReportReader.Read(blocks);
        var unplaced = new UnplacedBlocks(report?.Taken);
        if (SectionFinder.Find(blocks, front, unplaced) is not { } found)
            return Refusals.TooManyTables;
        var placed = Placement.Of(found.Sections);
        var plan = ActionPlanReader.Read(found.Plan);
        var rated = placed.Any(section =>
            section.Code is not null && (section.Section.HasTable || section.Section.RunTogetherAt is not null)
        );
        if (
            !rated
            && plan.Actions.All(action => action.Proposals.Count == 0)
            && ReadReview(blocks, report) is { } review
        )
            return Reviewed(document, front.Draft, review, report?.Report, engagement, notes);
        if (!rated && plan.Actions.Count == 0 && report is null && engagement.Count == 0)
            return Refusals.NotAReturn;
        var problems = rated ? front.Problems().ToList() : [];
        var reader = new RatingReader(placed, IsTrimmed(blocks), rated ? problems : []);
        var ratings = rated ? Template.Proposals.Select(reader.Read).ToList() : [];
        if (!rated && plan.Actions.Count > 0)
            problems.Add(PlanOnly(found.Plan[0]));
        else if (rated && (blocks.Any(block => block.LaidOut) || !blocks.Any(block => block.IsRow)))
            problems.AddRange(ColumnsLost(blocks, ratings));
        problems.AddRange(placed.Where(section => section.Code is null).Select(Unplaced));
        problems.AddRange(unplaced.Problems(rated));
        problems.AddRange(RestatedRating.Compare(plan.Ratings, ratings).Concat(plan.Problems));
        problems.AddRange(engagement.SelectMany(row => row.Problems));
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
            Engagement = engagement,
        };
    }

    // A report recommends to its board; what stands behind it may be the review that it reports on.
    private static ReviewActions? ReadReview(IReadOnlyList<Block> blocks, ReadReport? report) =>
        ReviewReader.Read(
            [.. blocks.Where((_, at) => report?.Taken.Contains(at) != true)],
            inParagraphs: report is null
        );

    private static Return Reviewed(
        SourceDocument document,
        bool draft,
        ReviewActions review,
        BoardReport? report,
        IReadOnlyList<ReadEngagement> engagement,
        WordNotes notes
    )
    {
        List<Problem> problems =
        [
            .. review.Problems,
            .. review.Left.Problems(rated: false),
            .. engagement.SelectMany(row => row.Problems),
        ];
        if (notes.Problem() is { } notRead)
            problems.Add(notRead);
        return new(document, null, null, draft, [], problems, review.Left.Total)
        {
            Actions = review.Actions,
            Review = review.Review,
            Report = report,
            Engagement = engagement,
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
