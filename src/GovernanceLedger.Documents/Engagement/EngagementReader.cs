using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.Engagement;

/// <summary>Reads tables of engagement. What is not understood stays as written, and is said beside its row.</summary>
internal static class EngagementReader
{
    private const int MostRows = 500;

    /// <summary>The rows of every such table, with the places of the blocks that they were read from.</summary>
    public static (IReadOnlyList<ReadEngagement> Rows, IReadOnlySet<int> Taken) Read(IReadOnlyList<Block> blocks)
    {
        var rows = new List<EngagementRow>();
        var taken = new HashSet<int>();
        IReadOnlyDictionary<EngagementRole, Cell>? columns = null;
        for (var at = 0; at < blocks.Count; at++)
        {
            var head = EngagementHead.Columns(blocks[at]);
            columns = head ?? (blocks[at].IsRow ? columns : null);
            if (columns is null || (head is null && blocks[at].Width != WidthOf(blocks, taken)))
            {
                columns = null;
                continue;
            }
            if (head is null && blocks[at].Text.Length > 0 && !Take(blocks[at], columns, rows))
                continue;
            taken.Add(at);
        }
        return ([.. rows.Select(row => row.Read())], taken);
    }

    private static bool Take(Block block, IReadOnlyDictionary<EngagementRole, Cell> columns, List<EngagementRow> rows)
    {
        var row = new EngagementRow(block, columns);
        // A page break cuts a row in two: what goes on has neither date nor group.
        if (row.GoesOn && rows.Count > 0)
        {
            rows[^1].Join(row);
            return true;
        }
        if (rows.Count == MostRows)
            return false;
        rows.Add(row);
        return true;
    }

    private static int WidthOf(IReadOnlyList<Block> blocks, HashSet<int> taken) =>
        taken.Count == 0 ? 0 : blocks[taken.Max()].Width;
}
