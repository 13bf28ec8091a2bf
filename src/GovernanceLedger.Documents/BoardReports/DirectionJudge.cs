using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>Says to whom a direction is required, by the same rules as ratings: one clear mark at one answer, or nothing.</summary>
internal static class DirectionJudge
{
    private const string Ask = "Look at the original report and choose when importing.";

    /// <summary>The direction that the part shows, or null with the problem.</summary>
    public static (DirectionRequired? Direction, Problem? Problem) Judge(ReportPart part)
    {
        var choices = DirectionChoices.Of(Table(part));
        if (Stated(part, choices) is { } stated)
            return (stated, null);
        if (choices.Count == 0)
            return Open(
                "direction-not-told",
                "The report has a heading on directions, but whether one is required and to whom cannot be told from what stands there.",
                part.Where
            );
        var strong = choices.Where(choice => choice.Kind is MarkKind.Clear or MarkKind.Several).ToList();
        var small = choices.Where(choice => choice.Kind == MarkKind.Small).ToList();
        return strong is [{ Kind: MarkKind.Clear }] && small.Count == 0
            ? JudgeMark(strong[0])
            : JudgeDoubt(strong.Concat(small).ToList(), choices, part);
    }

    // The number of a section or paragraph outside the table is no mark.
    private static List<Block> Table(ReportPart part)
    {
        static bool Answers(Block block) => block.Cells.Any(cell => DirectionOption.Of(cell) is not null);
        var tables = part.Blocks.Where(block => block.IsRow && Answers(block)).Select(block => block.Table).ToHashSet();
        return part
            .Lines.Where(line => line.Mark is null || Answers(line.Block) || tables.Contains(line.Block.Table))
            .Select(line => line.Block)
            .DistinctBy(block => block.Where, StringComparer.Ordinal)
            .ToList();
    }

    private static (DirectionRequired?, Problem?) JudgeMark(DirectionChoice mark)
    {
        if (mark.Required is not { } required)
            return Open(
                "mark-outside-options",
                "The mark in the table of directions does not stand at one answer that can be told.",
                mark.Where
            );
        return (required, null);
    }

    private static (DirectionRequired?, Problem?) JudgeDoubt(
        List<DirectionChoice> marks,
        IReadOnlyList<DirectionChoice> choices,
        ReportPart part
    )
    {
        if (marks.Count > 1 || marks is [{ Kind: MarkKind.Several }])
            return Open(
                "more-than-one-mark",
                $"More than one mark stands in the table of directions: {Printed(marks)}.",
                marks[0].Where
            );
        var doubtful = marks.Count == 1 ? marks : choices.Where(choice => choice.Kind == MarkKind.Speck).ToList();
        return doubtful.Count > 0
            ? Open(
                "doubtful-mark",
                $"What stands in the table of directions may be a mark that was spoilt: {Printed(doubtful)}.",
                doubtful[0].Where
            )
            : Open("direction-unmarked", "No mark can be read in the table of directions.", part.Where);
    }

    // In words without a table: "No direction required", or one answer that is not one of a numbered list.
    private static DirectionRequired? Stated(ReportPart part, IReadOnlyList<DirectionChoice> choices)
    {
        if (part.Blocks.Any(block => block.IsRow && block.Width > 2) || part.Blocks.Count(block => block.IsRow) > 1)
            return null;
        if (choices.Any(choice => choice.Kind is not (MarkKind.Empty or MarkKind.Text)))
            return null;
        var texts = part.Opening.Block.IsRow
            ? part.Opening.Block.Cells.Skip(1).Select(cell => cell.Text).ToList()
            : part.Content.Select(piece => piece.Text).ToList();
        if (
            texts.Where(text => text.Length > 0).ToList() is not [var only]
            || part.Content.Exists(piece => ItemMark.Of(piece.Number) is { Style: "1" or "1)" })
        )
            return null;
        return Folded.Words(only, 200)
                is ["none"]
                    or ["none", "required"]
                    or ["no"]
                    or ["not", "required"]
                    or ["not", "applicable"]
                    or ["n", "a"]
                ? DirectionRequired.None
            : DirectionOption.InText(only) is { Numbered: false, Inline: null } option
            && !DirectionOption.BreaksOff(only)
                ? option.Required
            : null;
    }

    private static string Printed(IEnumerable<DirectionChoice> marks) =>
        string.Join("; ", marks.Select(mark => Marks.Printed(mark.Mark)));

    private static (DirectionRequired?, Problem?) Open(string code, string message, string where) =>
        (null, new Problem(code, $"{message} {Ask}", where, null));
}
