namespace GovernanceLedger.Documents.Returns;

/// <summary>A table drawn with <c>+----+</c> rules, in which one row may run over several lines.</summary>
internal sealed class GridTable
{
    private List<string>? row;

    public bool Open { get; private set; }

    public static bool IsRule(ReadOnlySpan<char> line) => line.Length > 2 && line.IndexOfAnyExcept("+-=: ") < 0;

    /// <summary>Closes the row above the rule and returns it, or null where there is none.</summary>
    public List<string>? Rule()
    {
        var done = row;
        row = null;
        Open = true;
        return done;
    }

    public void Line(List<string> cells)
    {
        if (row is null || row.Count != cells.Count)
            row = row is null ? cells : row.Concat(cells).ToList();
        else
            row = row.Zip(cells, (above, below) => $"{above.Trim()} {below.Trim()}".Trim()).ToList();
    }

    public List<string>? End()
    {
        var done = row;
        row = null;
        Open = false;
        return done;
    }
}
