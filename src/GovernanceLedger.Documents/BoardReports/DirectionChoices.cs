using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>A place where a mark may stand, with the answer that it would choose.</summary>
/// <param name="Required">The answer, or null where the words beside the mark are no answer that can be told.</param>
/// <param name="Mark">What stands there.</param>
/// <param name="Where">Its place.</param>
internal sealed record DirectionChoice(DirectionRequired? Required, Cell Mark, string Where)
{
    public MarkKind Kind => Marks.KindOf(Mark);
}

/// <summary>Finds the answers of a direction table with the marks beside, in or below them.</summary>
internal static class DirectionChoices
{
    private static readonly Cell Nothing = new(0, 1, []);

    /// <summary>The choices in the rows and paragraphs; none where the document gives no answers to choose from.</summary>
    public static IReadOnlyList<DirectionChoice> Of(IReadOnlyList<Block> blocks)
    {
        var options = blocks.SelectMany(block => block.Cells).Count(cell => DirectionOption.Of(cell) is not null);
        if (options == 0)
            return [];
        var rows = blocks.Where(block => block.Cells.Any(cell => DirectionOption.Of(cell) is not null)).ToList();
        return rows is [{ IsRow: true } head] && AnswersIn(head) > 1 ? Below(blocks, head) : Beside(blocks);
    }

    private static int AnswersIn(Block block) =>
        block
            .Cells.Select(cell => DirectionOption.Of(cell)?.Required)
            .Where(found => found is not null)
            .Distinct()
            .Count();

    private static List<DirectionChoice> Below(IReadOnlyList<Block> blocks, Block head)
    {
        var choices = new List<DirectionChoice>();
        foreach (var cell in head.Cells)
        {
            if (DirectionOption.Of(cell) is { Inline: { } mark } option)
                choices.Add(new(Unless(cell, option.Required), mark, head.Where));
        }
        var below = blocks.SkipWhile(block => block != head).Skip(1);
        foreach (var (block, cell) in below.SelectMany(block => block.Cells.Select(cell => (block, cell))))
        {
            var over = head.Cells.Where(top => top.Column < cell.End && cell.Column < top.End).ToList();
            var required =
                over.Count == 1 && DirectionOption.Of(over[0]) is { } option && IsOnce(head.Cells, option)
                    ? Unless(over[0], option.Required)
                    : null;
            choices.Add(new(required, cell, block.Where));
        }
        return choices;
    }

    private static List<DirectionChoice> Beside(IReadOnlyList<Block> blocks)
    {
        var column = OptionColumn(blocks);
        var numbered = blocks.Any(block =>
            At(block, column) is { } cell && DirectionOption.Of(cell) is { Numbered: true }
        );
        var counts = blocks.Count(block => block.Cells.Any(cell => cell.Column < column && IsCount(cell.Text))) > 1;
        var answers = blocks
            .Select(block => At(block, column))
            .Where(cell => cell is not null)
            .Select(cell => cell!)
            .ToList();
        var choices = new List<DirectionChoice>();
        for (var at = 0; at < blocks.Count; at++)
        {
            var cell = At(blocks[at], column);
            var next = at + 1 < blocks.Count ? At(blocks[at + 1], column)?.Text ?? "" : "";
            var option = cell is null ? null : DirectionOption.Of(cell);
            var whole =
                option is not null
                && !(numbered && !option.Numbered)
                && !DirectionOption.GoesOn(next)
                && IsOnce(answers, option);
            var required = whole ? Unless(cell!, option!.Required) : null;
            choices.Add(new(required, option?.Inline ?? Nothing, blocks[at].Where));
            choices.AddRange(
                blocks[at]
                    .Cells.Where(beside =>
                        beside != cell && !(counts && beside.Column < column && IsCount(beside.Text))
                    )
                    .Select(beside => new DirectionChoice(required, beside, blocks[at].Where))
            );
            if (option is null && cell is not null)
                choices.Add(new(null, cell, blocks[at].Where));
        }
        return choices;
    }

    private static DirectionRequired? Unless(Cell option, DirectionRequired required) =>
        option.Struck || DirectionOption.BreaksOff(option.Text) ? null : required;

    // An answer that stands there twice is another one cut or broken.
    private static bool IsOnce(IEnumerable<Cell> cells, DirectionOption option) =>
        cells.Count(cell => DirectionOption.Of(cell)?.Required == option.Required) == 1;

    // The answers stand in the column of "no direction required", else in the column that holds most of them.
    private static int OptionColumn(IReadOnlyList<Block> blocks)
    {
        var options = blocks
            .SelectMany(block => block.Cells)
            .Select(cell => (cell.Column, Option: DirectionOption.Of(cell)))
            .Where(cell => cell.Option is not null)
            .ToList();
        var none = options.FindIndex(cell => cell.Option!.Required == DirectionRequired.None);
        return none >= 0
            ? options[none].Column
            : options.GroupBy(cell => cell.Column).OrderByDescending(group => group.Count()).First().Key;
    }

    private static Cell? At(Block block, int column) => block.Cells.FirstOrDefault(cell => cell.Column == column);

    private static bool IsCount(string text) =>
        text.Trim('.', ')').Length is 1 or 2 && text.Trim('.', ')').All(char.IsAsciiDigit);
}
