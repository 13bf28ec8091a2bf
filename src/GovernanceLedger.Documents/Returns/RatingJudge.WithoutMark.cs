using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <content>What else may show the level where no mark stands in the rating row.</content>
internal sealed partial class RatingJudge
{
    private RatingVerdict JudgeWithoutMark(RatingRow row, IReadOnlyList<RatingCell> cells, List<string> marks)
    {
        var specks = cells.Where(cell => cell.Kind == MarkKind.Speck).ToList();
        if (specks.Count > 0)
            return JudgeSmall(specks, marks);
        return JudgeShade(row, marks)
            ?? JudgeHeader(marks)
            ?? JudgeDescriptor(marks)
            ?? RatingVerdict.Missing(
                marks,
                "rating-missing",
                marks.Count == 0
                    ? $"The rating row is empty. {AskOriginal}"
                    : $"No mark can be read in the rating row; it holds: {string.Join("; ", marks)}. {AskOriginal}"
            );
    }

    // Shading may be decoration, or left from another use of the table.
    private RatingVerdict? JudgeShade(RatingRow row, List<string> marks) =>
        OddShade(row.Block) is { } shaded
            ? InsteadOfMark(shaded, $"shading under {LevelNames.Of(shaded)}", marks, "shading-alone")
            : null;

    private RatingVerdict? JudgeHeader(List<string> marks)
    {
        if (MarkedBeside(section.Header) is not { } cell)
            return null;
        var level = Columns!.Under(cell)[0];
        var found = $"a mark beside the name of {LevelNames.Of(level)}";
        if (LevelNames.IsOnly(WithoutMark(cell.Text)))
            return RatingVerdict.Read(level, [found, .. marks]);
        List<string> worded = [$"{found}: {cell.Text}", .. marks];
        return RatingVerdict.Doubtful(null, worded, WordsBesideMark, Words(worded));
    }

    private RatingVerdict? JudgeDescriptor(List<string> marks) =>
        MarkedBeside(section.DescriptorRows.FirstOrDefault()) is { } cell && Columns!.Under(cell)[0] is var level
            ? InsteadOfMark(level, $"a mark in the descriptor of {LevelNames.Of(level)}", marks, "mark-in-descriptor")
            : null;

    private static RatingVerdict InsteadOfMark(Level level, string found, List<string> marks, string code)
    {
        List<string> all = [found, .. marks];
        return RatingVerdict.Doubtful(
            level,
            all,
            code,
            $"No mark can be read in the rating row, but this may stand for one: {string.Join("; ", all)}. {AskOriginal}"
        );
    }

    /// <summary>The one level whose cell is shaded otherwise than the other three.</summary>
    private Level? OddShade(Block row)
    {
        if (Columns is null)
            return null;
        var shades = row
            .Cells.Select(cell => (cell.Shade, Under: Columns.Under(cell)))
            .Where(cell => cell.Under.Count == 1)
            .ToList();
        var odd = shades.GroupBy(cell => cell.Shade, StringComparer.Ordinal).OrderBy(group => group.Count()).ToList();
        return shades.Count == 4 && odd.Count == 2 && odd[0].Count() == 1 && odd[0].Key is not null
            ? odd[0].Single().Under[0]
            : null;
    }

    /// <summary>The one cell under a level that holds a mark beside its words.</summary>
    private Cell? MarkedBeside(Block? row)
    {
        var marked = row?.Cells.Where(cell => Columns?.Under(cell).Count == 1 && HoldsMark(cell.Text)).ToList() ?? [];
        return marked.Count == 1 ? marked[0] : null;
    }

    private static bool HoldsMark(string text) => text.Length > 0 && WithoutMark(text).Length < text.Length;

    // The text without the mark that leads or closes it.
    private static string WithoutMark(string text)
    {
        var tokens = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length < 2)
            return text;
        if (Marks.IsClear(tokens[0]))
            return string.Join(' ', tokens[1..]);
        return Marks.IsClear(tokens[^1]) ? string.Join(' ', tokens[..^1]) : text;
    }
}
