using System.Globalization;
using System.Text;
using DiffPlex;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What a stretch of text is to an earlier wording.</summary>
public enum TextMark
{
    /// <summary>In both.</summary>
    Same = 1,

    /// <summary>Only in the later.</summary>
    Added = 2,

    /// <summary>Only in the earlier.</summary>
    Gone = 3,
}

/// <summary>A stretch of text, marked where two wordings differ.</summary>
public sealed record MarkedText(string Text, TextMark Mark)
{
    private static readonly char[] Separators = [' ', '\t', '\r', '\n'];

    /// <summary>What names the mark where lines and colour do not suffice; null where the text is in both, or shows nothing.</summary>
    public string? Word =>
        Mark switch
        {
            _ when string.IsNullOrWhiteSpace(Text) => null,
            TextMark.Added => "now",
            TextMark.Gone => "was",
            _ => null,
        };

    /// <summary>The text without the white space around it, which bears no mark, and that white space.</summary>
    public (string Before, string Text, string After) Parts =>
        (Text[..^Text.TrimStart().Length], Text.Trim(), Text[Text.TrimEnd().Length..]);

    /// <summary>Both wordings as one plain text, such as "They meet [was: monthly] [now: weekly] by rule."</summary>
    public static string InPlainText(string was, string now)
    {
        var plain = new StringBuilder();
        foreach (var (part, before) in Apart(was, now))
            if (part.Word is null)
                plain.Append(part.Text);
            else
                plain.Append(
                    CultureInfo.InvariantCulture,
                    $"{before}[{part.Word}: {part.Parts.Text}]{part.Parts.After}"
                );
        return plain.ToString();
    }

    /// <summary>Both wordings as one text, each stretch with the white space before it, so that no two marks touch.</summary>
    public static IEnumerable<(MarkedText Part, string Before)> Apart(string was, string now)
    {
        var touches = false;
        foreach (var part in Between(was, now))
        {
            var (before, _, after) = part.Parts;
            yield return (part, touches && before.Length == 0 ? " " : before);
            touches = part.Word is not null && after.Length == 0;
        }
    }

    /// <summary>Both wordings as one text, word by word, what went before what came.</summary>
    public static IReadOnlyList<MarkedText> Between(string was, string now)
    {
        var diff = new Differ().CreateWordDiffs(was, now, ignoreWhitespace: false, ignoreCase: false, Separators);
        var marked = new List<MarkedText>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(marked, diff.PiecesNew, at, block.InsertStartB, TextMark.Same);
            Add(marked, diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, TextMark.Gone);
            at = block.InsertStartB + block.InsertCountB;
            Add(marked, diff.PiecesNew, block.InsertStartB, at, TextMark.Added);
        }
        Add(marked, diff.PiecesNew, at, diff.PiecesNew.Length, TextMark.Same);
        return marked;
    }

    private static void Add(List<MarkedText> marked, string[] pieces, int from, int to, TextMark mark)
    {
        if (to > from)
            marked.Add(new(string.Concat(pieces[from..to]), mark));
    }
}
