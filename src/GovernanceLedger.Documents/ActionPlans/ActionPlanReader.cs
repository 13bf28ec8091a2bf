using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>Reads the blocks of an action plan into its actions. It never guesses a column or a proposal: what is unclear is said at its place.</summary>
internal static class ActionPlanReader
{
    private const int LongestTable = 20_000;

    /// <summary>The plan that the blocks hold; one without actions where none can be read.</summary>
    public static ActionPlan Read(IReadOnlyList<Block> blocks)
    {
        var doubts = new PlanDoubts();
        var walk = new PlanWalk(doubts);
        var order = PlanColumns.UsualOrder;
        for (var at = 0; at < blocks.Count; )
        {
            var end = EndOfTable(blocks, at);
            if (blocks[at].IsRow)
                Take(PlanTable.Of(blocks.Skip(at).Take(end - at).ToList()), walk, doubts, ref order);
            else
                TakeParagraph(blocks[at], walk, doubts);
            at = end;
        }
        return Assembled(walk, doubts);
    }

    private static int EndOfTable(IReadOnlyList<Block> blocks, int at)
    {
        var end = at + 1;
        while (
            blocks[at].IsRow && end < blocks.Count && blocks[end].Table == blocks[at].Table && end - at < LongestTable
        )
            end++;
        return end;
    }

    private static void Take(
        PlanTable table,
        PlanWalk walk,
        PlanDoubts doubts,
        ref IReadOnlyDictionary<PlanRole, int> order
    )
    {
        walk.Enter(table.Feature);
        if (table.Body.Count == 0)
            return;
        order = PlanColumns.OrderIn(table.Heads) ?? order;
        if (PlanColumns.Find(table.Heads, table.Body, order) is { } columns)
        {
            walk.Take(table, columns);
            return;
        }
        doubts.Row(
            table.Body[0],
            "Its table has neither heads nor letters, so its columns cannot be told, and it was not read."
        );
        foreach (var row in table.Body)
            doubts.Leave(row);
    }

    private static void TakeParagraph(Block block, PlanWalk walk, PlanDoubts doubts)
    {
        if (PlanCaption.FeatureIn(block.Text) is { } feature)
            walk.Enter(feature);
        else if (Heading.In(block.Text) is { } heading)
            walk.Head(block, heading.Code, heading.Title);
        else if (!PlanText.IsTitle(block.Text))
            doubts.Leave(block);
    }

    private static ActionPlan Assembled(PlanWalk walk, PlanDoubts doubts)
    {
        var places = new ProposalPlaces(doubts);
        var actions = new List<ReadAction>();
        var ratings = new List<RestatedRating>();
        foreach (var planned in walk.Proposals)
        {
            var code = places.CodeOf(planned);
            planned.NoteLetters(doubts, code);
            actions.AddRange(planned.Actions.Select(action => ActionAssembler.Read(planned, action, code, doubts)));
            if (code is not null && planned.Actions.Count > 0)
                ratings.Add(new(code, planned.Level, planned.RatedAt ?? planned.Where));
        }
        return new(actions, ratings, doubts.Problems(actions.Count > 0).ToList(), doubts.Left);
    }
}
