using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Says what a section's rating row means, by the column that the mark stands in, and never more than it shows.</summary>
internal sealed class RatingJudge(Section section, bool trailingCellsTrimmed)
{
    private const string AskOriginal =
        "Look at the original document and confirm the level, or leave the proposal unrated on purpose.";

    private readonly LevelColumns? byDescriptors =
        section.DescriptorRows.Count > 0 ? LevelColumns.FromDescriptors(section.DescriptorRows[0]) : null;

    private LevelColumns? Columns => section.Columns ?? byDescriptors ?? section.Inherited;

    public RatingVerdict Judge()
    {
        if (section.RunTogetherAt is not null && section.RatingRows.Count == 0)
            return RatingVerdict.Missing(
                [],
                "rating-run-together",
                $"The table is run together into one paragraph, so the column of the mark is lost. {AskOriginal}"
            );
        if (section.RatingRows.Count == 0)
            return RatingVerdict.Missing(
                [],
                "rating-row-missing",
                $"There is no rating row for this proposal. {AskOriginal}"
            );
        var rows = section.RatingRows.Exists(row => row.IsOurs)
            ? section.RatingRows.FindAll(row => row.IsOurs)
            : section.RatingRows;
        var verdicts = rows.ConvertAll(JudgeRow);
        return verdicts.TrueForAll(verdict =>
            verdict.Level == verdicts[0].Level && verdict.Status == verdicts[0].Status
        )
            ? verdicts[0]
            : RatingVerdict.Doubtful(
                null,
                verdicts.SelectMany(verdict => verdict.Marks).ToList(),
                "rating-rows-differ",
                $"There is more than one rating row and they do not say the same. {AskOriginal}"
            );
    }

    private RatingVerdict JudgeRow(RatingRow row)
    {
        var cells = RatingCell.Of(row, Columns);
        var marks = cells.Select(cell => cell.Printed).ToList();
        var verdict = JudgeCells(row, cells, marks);
        if (row.Label is null)
            verdict = verdict.InDoubt(
                "rating-label-lost",
                $"The label of the rating row is lost; the mark stands where a rating would. {AskOriginal}"
            );
        return verdict.Level is { } level && row.Block.IsRow && !AlignsWithTable(row.Block, level)
            ? verdict.InDoubt(
                "columns-shifted",
                $"The rating row does not line up with the rest of its table, so the mark may have slipped a column. {AskOriginal}"
            )
            : verdict;
    }

    private RatingVerdict JudgeCells(RatingRow row, IReadOnlyList<RatingCell> cells, List<string> marks)
    {
        var strong = cells.Where(cell => cell.Kind is MarkKind.Clear or MarkKind.Word or MarkKind.Several).ToList();
        var small = cells.Where(cell => cell.Kind == MarkKind.Small).ToList();
        if (strong.Count == 0)
            return small.Count == 0 ? JudgeWithoutMark(row, cells, marks) : JudgeSmall(small, marks);
        if (strong.Count > 1 || small.Count > 0 || strong[0].Kind == MarkKind.Several)
            return RatingVerdict.Doubtful(
                null,
                marks,
                "more-than-one-mark",
                $"More than one mark stands in the rating row: {string.Join("; ", marks)}. {AskOriginal}"
            );
        return strong[0].Kind == MarkKind.Word ? JudgeWord(row, strong[0], marks) : JudgeClear(row, strong[0], marks);
    }

    private RatingVerdict JudgeClear(RatingRow row, RatingCell mark, List<string> marks)
    {
        if (mark.Level is not { } level)
            return RatingVerdict.Doubtful(
                null,
                marks,
                "mark-outside-columns",
                $"The mark does not stand under one level: {string.Join("; ", marks)}. {AskOriginal}"
            );
        return OddShade(row.Block) is { } shaded && shaded != level
            ? RatingVerdict.Doubtful(
                null,
                marks,
                "more-than-one-mark",
                $"One level is marked and another is shaded. {AskOriginal}"
            )
            : RatingVerdict.Read(level, marks);
    }

    // A level's name may stand in a cell merged across the columns, which text shows as the first of them.
    private static RatingVerdict JudgeWord(RatingRow row, RatingCell word, List<string> marks)
    {
        var named = LevelNames.In(word.Cell.Text)!.Value;
        var merged =
            word.Under.Count != 1
            || word.Cell.Column <= 1
                && row.Block.Cells.All(cell => cell == row.Label || cell == word.Cell || cell.Text.Length == 0);
        return word.Level == named || merged
            ? RatingVerdict.Read(named, marks)
            : RatingVerdict.Doubtful(
                named,
                marks,
                "level-in-another-column",
                $"A level is written out under another level's column: {string.Join("; ", marks)}. {AskOriginal}"
            );
    }

    private static RatingVerdict JudgeSmall(List<RatingCell> small, List<string> marks) =>
        small.Count == 1
            ? RatingVerdict.Doubtful(
                small[0].Level,
                marks,
                "doubtful-mark",
                $"What stands in the rating row may be a mark that was spoilt: {string.Join("; ", marks)}. {AskOriginal}"
            )
            : RatingVerdict.Doubtful(
                null,
                marks,
                "more-than-one-mark",
                $"More than one mark stands in the rating row: {string.Join("; ", marks)}. {AskOriginal}"
            );

    private RatingVerdict JudgeWithoutMark(RatingRow row, IReadOnlyList<RatingCell> cells, List<string> marks)
    {
        var specks = cells.Where(cell => cell.Kind == MarkKind.Speck).ToList();
        if (specks.Count > 0)
            return JudgeSmall(specks, marks);
        if (OddShade(row.Block) is { } shaded)
            return RatingVerdict.Read(shaded, [$"shading under {LevelNames.Of(shaded)}"]);
        if (MarkedBeside(section.Header, withName: true) is { } inHeader)
            return RatingVerdict.Read(inHeader, [$"a mark beside the name of {LevelNames.Of(inHeader)}"]);
        if (MarkedBeside(section.DescriptorRows.FirstOrDefault(), withName: false) is { } inDescriptor)
            return RatingVerdict.Doubtful(
                inDescriptor,
                [$"a mark in the descriptor of {LevelNames.Of(inDescriptor)}"],
                "mark-in-descriptor",
                $"The rating row is empty, but one descriptor carries a mark. {AskOriginal}"
            );
        return RatingVerdict.Missing(
            marks,
            "rating-missing",
            marks.Count == 0
                ? $"The rating row is empty. {AskOriginal}"
                : $"No mark can be read in the rating row; it holds: {string.Join("; ", marks)}. {AskOriginal}"
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

    private Level? MarkedBeside(Block? row, bool withName)
    {
        var marked = row?.Cells.Where(cell => Columns?.Under(cell).Count == 1 && HoldsMark(cell.Text)).ToList() ?? [];
        return marked.Count == 1 && (withName || marked[0].Text.Length > 0) ? Columns!.Under(marked[0])[0] : null;
    }

    private static bool HoldsMark(string text)
    {
        var tokens = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return tokens.Length > 1 && (Marks.IsClear(tokens[0]) || Marks.IsClear(tokens[^1]));
    }

    // A lost or doubled tab moves every later cell; then the row is not as wide as its neighbours, or the witnesses differ.
    private bool AlignsWithTable(Block row, Level level)
    {
        if (section.Columns is { } header && byDescriptors is { } descriptors && !header.AgreesWith(descriptors, level))
            return false;
        var widths = new[]
        {
            section.Columns?.Width,
            byDescriptors?.Width,
            section.Columns is null && byDescriptors is null ? section.Inherited?.Width : null,
        };
        var known = widths.Where(width => width is not null).Select(width => width!.Value).ToList();
        return known.Contains(row.Width) || trailingCellsTrimmed && known.TrueForAll(width => row.Width <= width);
    }
}
