using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Which grid columns of a table stand for which level.</summary>
internal sealed record LevelColumns(IReadOnlyDictionary<Level, Cell> Cells, int Width)
{
    /// <summary>The four levels, lowest first.</summary>
    public static IReadOnlyList<Level> Ascending { get; } =
    [Level.NotYetEstablished, Level.PartlyEstablished, Level.Established, Level.Exemplary];

    /// <summary>Reads the columns from a row that names at least three levels, each once; else null.</summary>
    public static LevelColumns? FromHeader(Block row)
    {
        if (!row.IsRow)
            return null;
        var cells = new Dictionary<Level, Cell>();
        foreach (var cell in row.Cells)
        {
            if (LevelNames.In(cell.Text) is { } level && !cells.TryAdd(level, cell))
                return null;
        }
        return cells.Count >= 3 ? new LevelColumns(WithTheFourth(cells, row), row.Width) : null;
    }

    /// <summary>Reads the columns from the descriptors: four filled cells beside the label, lowest level first.</summary>
    public static LevelColumns? FromDescriptors(Block row)
    {
        var filled = row.Cells.Where(cell => cell.Text.Length > 0).Skip(1).ToList();
        return filled.Count == 4
            ? new LevelColumns(Ascending.Zip(filled).ToDictionary(pair => pair.First, pair => pair.Second), row.Width)
            : null;
    }

    /// <summary>The levels whose columns the cell covers by half or more of either.</summary>
    public IReadOnlyList<Level> Under(Cell cell) =>
        Cells.Where(pair => Overlaps(cell, pair.Value)).Select(pair => pair.Key).Order().ToList();

    /// <summary>Whether both put the level into the same column.</summary>
    public bool AgreesWith(LevelColumns other, Level level) =>
        Cells.TryGetValue(level, out var mine)
        && other.Cells.TryGetValue(level, out var theirs)
        && Overlaps(mine, theirs);

    private static bool Overlaps(Cell one, Cell other)
    {
        var shared = Math.Min(one.End, other.End) - Math.Max(one.Column, other.Column);
        return shared > 0 && 2 * shared >= Math.Min(one.Span, other.Span);
    }

    // A name spoilt by noise can be told when the other three leave exactly one cell in its place.
    private static Dictionary<Level, Cell> WithTheFourth(Dictionary<Level, Cell> cells, Block row)
    {
        var lost = Ascending.Where(level => !cells.ContainsKey(level)).ToList();
        if (lost.Count != 1)
            return cells;
        var after = lost[0] == Level.NotYetEstablished ? 1 : cells[lost[0] - 1].End;
        var before = lost[0] == Level.Exemplary ? row.Width : cells[lost[0] + 1].Column;
        var between = row.Cells.Where(cell => cell.Column >= after && cell.End <= before).ToList();
        if (between.Count == 1)
            cells.Add(lost[0], between[0]);
        return cells;
    }
}
