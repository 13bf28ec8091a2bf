using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <summary>One filled cell of a rating row, with its kind and the levels under whose columns it stands.</summary>
internal sealed record RatingCell(Cell Cell, MarkKind Kind, IReadOnlyList<Level> Under)
{
    /// <summary>The level of the column, or null outside the columns or across several.</summary>
    public Level? Level => Under.Count == 1 ? Under[0] : null;

    public string Printed =>
        Under.Count switch
        {
            0 => FormattableString.Invariant($"{Marks.Printed(Cell)} in column {Cell.Column + 1}"),
            _ => $"{Marks.Printed(Cell)} under {string.Join(" and ", Under.Select(LevelNames.Of))}",
        };

    /// <summary>The filled cells of the row beside its label; text behind the label counts as a cell of its own.</summary>
    public static IReadOnlyList<RatingCell> Of(RatingRow row, LevelColumns? columns)
    {
        var cells = row.Block.Cells.Where(cell => cell != row.Label);
        if (row.BehindLabel.Length > 0)
            cells = cells.Prepend(new Cell(0, 1, [new Piece(row.BehindLabel, false)]));
        return cells
            .Select(cell => new RatingCell(cell, Marks.KindOf(cell), columns?.Under(cell) ?? []))
            .Where(cell => cell.Kind != MarkKind.Empty)
            .ToList();
    }
}
