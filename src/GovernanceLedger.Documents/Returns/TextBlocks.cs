namespace GovernanceLedger.Documents.Returns;

/// <summary>Reads text into blocks: rows where cells are parted by tabs, pipes or HTML, else paragraphs by line.</summary>
internal sealed class TextBlocks(bool laidOut)
{
    private const int MostCells = 64;

    /// <summary>The bars in a line from which on it is a row of five cells, with or without bars at its ends.</summary>
    internal const int RowBars = 4;

    private readonly List<Block> blocks = [];
    private readonly GridTable grid = new();
    private int table;
    private bool inTable;
    private bool adjacent;

    /// <summary>The blocks of a text, or null where it has more than the cap.</summary>
    public static IReadOnlyList<Block>? Read(string text, int cap)
    {
        var lines = Lines(HtmlRows.Flatten(text)).ToList();
        var laidOut = LaidOutText.Is(lines);
        var reader = new TextBlocks(laidOut);
        for (var at = 0; at < lines.Count; at++)
        {
            at += laidOut ? reader.TakeLaidOut(lines, at) : reader.Take(lines[at], at);
            if (reader.blocks.Count > cap)
                return null;
        }
        reader.EndGrid();
        return reader.blocks;
    }

    // The number of further lines that were taken with this one.
    private int TakeLaidOut(List<string> lines, int at)
    {
        if (LaidOutTable.At(lines, at) is { } found)
        {
            blocks.AddRange(found.Rows(at, ++table));
            adjacent = false;
            return found.Lines - 1;
        }
        if (LaidOutRating.At(lines, at) is not { Marks.Count: > 0 } rating)
            return Take(LaidOutText.WithoutMargin(lines, at), at);
        // A rating row whose header is lost: its columns cannot be told.
        blocks.Add(rating.Row(++table, columns: null));
        adjacent = false;
        return rating.Lines - 1;
    }

    // Lines as an editor counts them: form feeds and other separators inside a line do not begin a new number.
    private static IEnumerable<string> Lines(string text)
    {
        var end = text.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';
        for (var at = 0; at < text.Length; )
        {
            var next = text.IndexOf(end, at);
            var stop = next < 0 ? text.Length : next;
            yield return text[at..stop].TrimStart('\f').TrimEnd('\r');
            at = stop + 1;
        }
    }

    private int Take(ReadOnlySpan<char> line, int at)
    {
        var where = FormattableString.Invariant($"line {at + 1}");
        var bare = line.Trim();
        if (bare.IsEmpty)
        {
            // A line of tabs alone is an empty row; nothing is one only between tables.
            EndGrid();
            inTable = adjacent = false;
        }
        else if (bare[0] == '+' && GridTable.IsRule(bare))
            TakeRow(grid.Rule(), where);
        else if (bare[0] == '|' && bare[1..].Contains('|'))
            TakePipes(bare, where);
        else if (line.Contains('\t'))
            TakeRow(Cells(line, '\t'), where);
        else if (bare.Count('|') >= RowBars)
            TakeRow(Cells(bare, '|'), where);
        else
            TakeParagraph(bare, where);
        return 0;
    }

    private void TakePipes(ReadOnlySpan<char> bare, string where)
    {
        var inner = bare[1..].TrimEnd();
        var cells = Cells(inner[^1] == '|' ? inner[..^1] : inner, '|');
        if (grid.Open)
            grid.Line(cells);
        else if (
            !cells.TrueForAll(cell =>
                cell.AsSpan().Trim().IndexOfAnyExcept("-: ") < 0 && cell.Contains('-', StringComparison.Ordinal)
            )
        )
            TakeRow(cells, where);
    }

    private void TakeRow(List<string>? texts, string where)
    {
        if (texts is null)
            return;
        if (!inTable)
            table++;
        inTable = true;
        var cells = texts.Select((text, column) => new Cell(column, 1, Markup.Pieces(text))).ToList();
        blocks.Add(new Block(where, table, cells, cells.Count, adjacent));
        adjacent = true;
    }

    private void TakeParagraph(ReadOnlySpan<char> bare, string where)
    {
        EndGrid();
        inTable = false;
        var heavy =
            bare[0] == '#' || bare.Length > 4 && bare.StartsWith("**") && bare[2..].IndexOf("**") == bare.Length - 4;
        foreach (var piece in Markup.Pieces(bare.TrimStart('#').ToString()))
        {
            if (piece.Text.Length > 0)
                blocks.Add(Block.Paragraph(where, piece, adjacent) with { LaidOut = laidOut, Emphasised = heavy });
        }
        adjacent = true;
    }

    private void EndGrid() => TakeRow(grid.End(), FormattableString.Invariant($"table {table}"));

    private static List<string> Cells(ReadOnlySpan<char> line, char separator)
    {
        var cells = new List<string>();
        while (cells.Count < MostCells - 1 && line.IndexOf(separator) is var at and >= 0)
        {
            cells.Add(line[..at].ToString());
            line = line[(at + 1)..];
        }
        cells.Add(line.Length > 0 && line.Trim(separator).IsEmpty ? "" : line.ToString());
        return cells;
    }
}
