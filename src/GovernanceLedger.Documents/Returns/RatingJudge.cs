using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Says what a section's rating row means, by the column that the mark stands in, and never more than it shows.</summary>
internal sealed partial class RatingJudge(Section section, bool trailingCellsTrimmed)
{
    private const string AskOriginal =
        "Look at the original document and confirm the level, or leave the proposal unrated on purpose.";

    private const string WordsBesideMark = "words-beside-mark";

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
        return Together(rows.ConvertAll(JudgeRow));
    }

    private static RatingVerdict Together(List<RatingVerdict> rows)
    {
        var first = rows[0];
        var marks = rows.SelectMany(row => row.Marks).ToList();
        if (rows.Exists(row => row.Level != first.Level || row.Status != first.Status))
            return RatingVerdict.Doubtful(
                null,
                marks,
                "rating-rows-differ",
                $"There is more than one rating row and they do not say the same: {string.Join("; ", marks)}. {AskOriginal}"
            );
        // Each row's words are kept, but a mark that every row repeats is listed once.
        return first.Status == RatingStatus.Read
            ? first
            : first with
            {
                Marks = marks,
                Message = string.Join(' ', rows.Select(row => row.Message).Distinct(StringComparer.Ordinal)),
            };
    }

    private RatingVerdict JudgeRow(RatingRow row)
    {
        var cells = RatingCell.Of(row, Columns);
        var marks = cells.Select(cell => cell.Printed).ToList();
        if (!row.HasPlainLabel)
            marks.Insert(0, $"the label {row.Label!.Text}");
        var verdict = JudgeCells(row, cells, marks);
        if (!row.HasPlainLabel)
            verdict = verdict.InDoubt(WordsBesideMark, Words(verdict.Marks));
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

    // Words in the mark's own cell may take it back, so no level is suggested; words in another cell leave it standing.
    private RatingVerdict JudgeCells(RatingRow row, IReadOnlyList<RatingCell> cells, List<string> marks)
    {
        if (cells.Any(cell => cell.Kind == MarkKind.Noted))
            return RatingVerdict.Doubtful(null, marks, WordsBesideMark, Words(marks));
        var verdict = JudgeMarks(row, cells, marks);
        return cells.Any(cell => cell.Kind == MarkKind.Text)
            ? verdict.InDoubt(WordsBesideMark, Words(verdict.Marks))
            : verdict;
    }

    private static string Words(IReadOnlyList<string> marks) =>
        $"Words stand beside the mark and may change what it says: {string.Join("; ", marks)}. {AskOriginal}";

    private RatingVerdict JudgeMarks(RatingRow row, IReadOnlyList<RatingCell> cells, List<string> marks)
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
                $"One level is marked and another, {LevelNames.Of(shaded)}, is shaded: {string.Join("; ", marks)}. {AskOriginal}"
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
