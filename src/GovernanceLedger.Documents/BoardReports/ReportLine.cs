using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>A line of a report: its number, its first words, and what stands in the cells behind them.</summary>
/// <param name="Block">The paragraph or row that it is of.</param>
/// <param name="Mark">The number or letter before it, or null.</param>
/// <param name="Head">The paragraph, or the row's first cell.</param>
/// <param name="Rest">What the further cells hold.</param>
internal sealed record ReportLine(Block Block, ItemMark? Mark, Piece Head, IReadOnlyList<Piece> Rest)
{
    public string Text => Head.Text;

    /// <summary>Why what stands behind its heading may not be all of it, or may be too much; null where that is sure.</summary>
    public string? Doubt { get; init; }

    public bool IsLabelRow => Rest.Count > 0;

    /// <summary>The lines of a paragraph or row: one for each label in a row, one for each paragraph in a lone cell.</summary>
    public static IEnumerable<ReportLine> Of(Block block)
    {
        var cells = block.Cells.Where(cell => cell.Text.Length > 0).ToList();
        var mark = cells.Count > 1 ? NumberCell(cells[0].Text) : null;
        if (mark is not null)
            cells.RemoveAt(0);
        if (cells.Count == 1)
            return cells[0]
                .Pieces.Where(piece => piece.Text.Length > 0)
                .SelectMany((piece, at) => Lone(block, at == 0 ? mark : null, piece));
        return Groups(cells).Select((group, at) => Row(block, at == 0 ? mark : null, group));
    }

    /// <summary>The content of the whole line.</summary>
    public IEnumerable<ReportContent> Content(bool adjacent) => Contents(Head.Text, Mark?.Printed ?? "", adjacent);

    /// <summary>The content behind a heading that stands in the line.</summary>
    public IEnumerable<ReportContent> ContentBehind(string behind) => Contents(behind, "", adjacent: false);

    private IEnumerable<ReportContent> Contents(string head, string number, bool adjacent)
    {
        if (head.Length > 0)
            yield return new(Block.Where, number, head, Head.StartsItem, adjacent);
        foreach (var piece in Rest)
        {
            var (mark, rest) = ItemMark.Before(piece.Text);
            yield return new(Block.Where, mark?.Printed ?? "", rest, piece.StartsItem, false);
        }
    }

    private static IEnumerable<ReportLine> Lone(Block block, ItemMark? mark, Piece piece)
    {
        var (own, rest) = mark is null ? ItemMark.Before(piece.Text) : (mark, piece.Text);
        var parted = RunOnImplications.Apart(rest).ToList();
        if (parted.Count > 0)
            return parted.Select((line, at) => RunOn(block, at == 0 ? own : null, piece, line));
        return ReportLabels
            .Apart(rest)
            .Select((text, at) => new ReportLine(block, at == 0 ? own : null, piece with { Text = text }, []));
    }

    private static ReportLine RunOn(Block block, ItemMark? mark, Piece piece, RunOnLine line)
    {
        var (own, text) = mark is null ? ItemMark.Before(line.Text) : (mark, line.Text);
        return new(block, own, piece with { Text = text }, []) { Doubt = line.Doubt };
    }

    private static ReportLine Row(Block block, ItemMark? mark, List<Cell> cells)
    {
        var (own, head) = mark is null ? ItemMark.Before(cells[0].Text) : (mark, cells[0].Text);
        return new ReportLine(
            block,
            own,
            new Piece(head, cells[0].Pieces[0].StartsItem),
            cells.Skip(1).SelectMany(cell => cell.Pieces).Where(piece => piece.Text.Length > 0).ToList()
        );
    }

    // "Item | 8 | Report number | 12/19": each label with the cells behind it.
    private static List<List<Cell>> Groups(List<Cell> cells)
    {
        var groups = new List<List<Cell>>();
        foreach (var cell in cells)
        {
            if (groups.Count == 0 || ReportLabels.Before(cell.Text, inRow: true) is not null)
                groups.Add([]);
            groups[^1].Add(cell);
        }
        return groups;
    }

    private static ItemMark? NumberCell(string text) =>
        ItemMark.Of(text) ?? (text.Length <= 2 && text.All(char.IsAsciiDigit) ? ItemMark.Of(text + ".") : null);
}
