using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>One answer to the question whether a direction is required, with a mark that may stand in the same cell.</summary>
/// <param name="Required">What the answer says.</param>
/// <param name="Numbered">Whether a number stands before it.</param>
/// <param name="Inline">The mark in the same cell, or null where there is none.</param>
internal sealed record DirectionOption(DirectionRequired Required, bool Numbered, Cell? Inline)
{
    private const int MostWords = 16;
    private const string Boxes = "☐□◻▢○◯";

    /// <summary>The answer that a cell is, or null.</summary>
    public static DirectionOption? Of(Cell cell) => InText(cell.Text);

    /// <summary>The answer that a text is, or null.</summary>
    public static DirectionOption? InText(string text)
    {
        if (text.Length is 0 or > 200)
            return null;
        var (mark, rest) = ItemMark.Before(text);
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var inline = Marked(words);
        var (again, bare) = ItemMark.Before(string.Join(' ', words));
        return Classified(bare) is { } required ? new(required, mark is not null || again is not null, inline) : null;
    }

    /// <summary>Whether the answer breaks off, so that it may name more than it shows.</summary>
    public static bool BreaksOff(string text) =>
        text.Length > 0 && (text[^1] is '&' or ',' or '/' || text.EndsWith(" and", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text can only be the rest of an answer above it.</summary>
    public static bool GoesOn(string text) =>
        text.Length > 0
        && (text[0] == '&' || char.IsLower(text[0]) || text.StartsWith("and ", StringComparison.OrdinalIgnoreCase));

    // A mark leads or closes the cell; it is taken off, so that the words can be told.
    private static Cell? Marked(List<string> words)
    {
        foreach (var at in new[] { words.Count - 1, 0 })
        {
            if (words.Count < 2 || !IsMark(words[at]))
                continue;
            var cell = new Cell(0, 1, [new Piece(words[at], false)]);
            words.RemoveAt(at);
            return cell;
        }
        return null;
    }

    private static bool IsMark(string word) =>
        Marks.IsClear(word) && word.Length <= 6 && !word.Equals("yes", StringComparison.OrdinalIgnoreCase)
        || word.Length == 1 && (Boxes.Contains(word[0], StringComparison.Ordinal) || char.IsLetterOrDigit(word[0]));

    private static DirectionRequired? Classified(string text)
    {
        var words = Folded.Words(text);
        if (words.Length is 0 or > MostWords || words.Contains("or", StringComparer.Ordinal))
            return null;
        var directs = words.Any(word => word is "direction" or "directions");
        if (directs && words is ["no", ..] || directs && words.Contains("not", StringComparer.Ordinal))
            return DirectionRequired.None;
        if (words is ["both"] or [.., "to", "both"])
            return DirectionRequired.Both;
        return OfNames(words);
    }

    private static DirectionRequired? OfNames(string[] words)
    {
        var council = words.Any(word => word is "council" or "comhairle");
        var board = words.Contains("nhs", StringComparer.Ordinal) || words is [.., "health", "board"];
        return (council, board) switch
        {
            (true, true) => DirectionRequired.Both,
            (true, false) => DirectionRequired.Council,
            (false, true) => DirectionRequired.HealthBoard,
            _ => null,
        };
    }
}
