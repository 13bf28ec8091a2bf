namespace GovernanceLedger.Documents.Returns;

/// <summary>A rating table in a text whose columns are made of spaces: header, descriptors and rating row.</summary>
internal sealed class LaidOutTable
{
    private const int MostDescriptorLines = 90;
    private readonly List<string> descriptors = [];
    private readonly LaidOutHeader header;
    private LaidOutRating? rating;

    private LaidOutTable(LaidOutHeader header) => this.header = header;

    /// <summary>The number of lines that the table covers.</summary>
    public int Lines { get; private set; }

    /// <summary>The table whose header begins on this line, or null.</summary>
    public static LaidOutTable? At(IReadOnlyList<string> lines, int at)
    {
        if (LaidOutHeader.At(lines, at) is not { } header)
            return null;
        var table = new LaidOutTable(header) { Lines = header.Lines };
        table.Gather(lines, at + header.Lines);
        return table;
    }

    /// <summary>The table as rows, with a mark in the cell of the level under which it stands.</summary>
    public IEnumerable<Block> Rows(int first, int table)
    {
        var columns = header.Starts is { } starts ? LaidOutColumns.Of(starts, descriptors) : null;
        yield return Row(first, table, HeaderCells(columns is not null));
        var words = string.Join(' ', descriptors.Where(line => !Noise.Is(line.Trim())));
        if (words.Any(char.IsLetter))
            yield return Row(first + header.Lines, table, [Cell(0, "Indicator"), Cell(1, WithoutLabel(words))]);
        if (rating is not null)
            yield return rating.Row(table, columns);
    }

    // The rating row ends the descriptors; what else may end them leaves the table without one.
    private void Gather(IReadOnlyList<string> lines, int from)
    {
        for (var at = from; at < lines.Count && at - from < MostDescriptorLines; at++)
        {
            rating = LaidOutRating.At(lines, at);
            if (rating is not null || LaidOutHeader.At(lines, at) is not null || Ends(lines[at].Trim()))
            {
                descriptors.AddRange(lines.Skip(from).Take(at - from));
                Lines += descriptors.Count + (rating?.Lines ?? 0);
                return;
            }
        }
    }

    private static bool Ends(string line) =>
        line.StartsWith("Proposal ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Key Feature", StringComparison.OrdinalIgnoreCase)
        || Labels.Before(line).Label is Label.Evidence or Label.Actions;

    private static Cell[] HeaderCells(bool known)
    {
        var names = LevelColumns.Ascending.Select(LevelNames.Of).ToList();
        return known
            ? [Cell(0, "Rating"), .. names.Select((name, at) => Cell(at + 1, name))]
            : [Cell(0, string.Join(' ', names))];
    }

    private static string WithoutLabel(string words)
    {
        var at = words.IndexOf("Indicator", StringComparison.OrdinalIgnoreCase);
        return Markup.Tidy(at < 0 ? words : words.Remove(at, "Indicator".Length));
    }

    public static Block Row(int line, int table, IReadOnlyList<Cell> cells) =>
        new(FormattableString.Invariant($"line {line + 1}"), table, cells, 5, false) { LaidOut = true };

    public static Cell Cell(int column, string text) => new(column, 1, [new Piece(text, false)]);
}
