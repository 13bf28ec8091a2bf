using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Takes HTML and Markdown dressing off a text and keeps what a person reads, broken where list items and lines break.</summary>
internal static class Markup
{
    private const int LongestTag = 400;

    private static readonly FrozenSet<string> Breaking = Names("p br div li ul ol h1 h2 h3 h4 h5 h6 tr table hr");

    private static readonly FrozenSet<string> Dressing = Names(
        "b i u a em strong span sup sub mark font small s del ins td th tbody thead img input label center code html body"
    );

    /// <summary>The pieces of a text; a text without markup is one piece.</summary>
    public static IReadOnlyList<Piece> Pieces(string text)
    {
        var bare = text.Contains("**", StringComparison.Ordinal)
            ? text.Replace("**", "", StringComparison.Ordinal)
            : text;
        if (!bare.Contains('<', StringComparison.Ordinal))
            return [Tidied(bare, false)];
        var pieces = new List<Piece>();
        var current = new StringBuilder();
        var startsItem = false;
        for (var at = 0; at < bare.Length; at++)
        {
            var end = bare[at] == '<' ? TagEnd(bare, at) : -1;
            if (end < 0)
            {
                current.Append(bare[at]);
                continue;
            }
            var name = TagName(bare, at);
            if (Breaking.Contains(name))
            {
                Flush(pieces, current, startsItem);
                startsItem = name.Equals("li", StringComparison.OrdinalIgnoreCase) && bare[at + 1] != '/';
            }
            at = end;
        }
        Flush(pieces, current, startsItem);
        return pieces;
    }

    /// <summary>Folds white space, undoes entities and drops invisible characters.</summary>
    public static string Tidy(string text) => Tidy(text, out _);

    /// <summary>As above, and counts the characters dropped that could hide something.</summary>
    private static string Tidy(string text, out int hidden)
    {
        hidden = 0;
        var decoded = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        var tidy = new StringBuilder(decoded.Length);
        for (var at = 0; at < decoded.Length; at++)
        {
            var letter = decoded[at];
            var dropped = IsInvisible(letter) || char.IsSurrogate(letter) && !IsPaired(decoded, at);
            if ((dropped || char.IsControl(letter) && !char.IsWhiteSpace(letter)) && !ChoosesDrawing(letter))
                hidden++;
            if (dropped)
                continue;
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
                tidy.Append(letter);
            else if (tidy.Length > 0 && tidy[^1] != ' ')
                tidy.Append(' ');
        }
        return tidy.ToString().TrimEnd();
    }

    // Whether a sign is drawn plain or in colour hides nothing.
    private static bool ChoosesDrawing(char letter) => letter is '\uFE0E' or '\uFE0F';

    private static Piece Tidied(string text, bool startsItem) =>
        new(Tidy(text, out var hidden), startsItem) { Hidden = hidden };

    // Marks that steer the direction of text could make a line show what it does not say.
    private static bool IsInvisible(char letter) =>
        letter
            is '\u200B'
                or '\u200C'
                or '\u200D'
                or '\uFEFF'
                or '\u00AD'
                or '\uFE0E'
                or '\uFE0F'
                or '\uFFFE'
                or '\uFFFF'
                or '\u061C'
                or '\u200E'
                or '\u200F'
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069');

    private static bool IsPaired(string text, int at) =>
        char.IsHighSurrogate(text[at])
            ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            : at > 0 && char.IsHighSurrogate(text[at - 1]);

    /// <summary>The text up to a length, with a sign that more follows, and without cutting a character in two.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";
    }

    /// <summary>The name of the tag that begins here, or an empty string.</summary>
    public static string TagName(string text, int at)
    {
        var start = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        var end = start;
        while (end < text.Length && end - start < 10 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return text[start..end];
    }

    /// <summary>Where the tag that begins here ends, or -1 where it is no tag known here.</summary>
    public static int TagEnd(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '/' && !char.IsAsciiLetter(text[at + 1]))
            return -1;
        var name = TagName(text, at);
        if (!Breaking.Contains(name) && !Dressing.Contains(name))
            return -1;
        var length = Math.Min(LongestTag, text.Length - at);
        return text.IndexOf('>', at, length);
    }

    private static FrozenSet<string> Names(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static void Flush(List<Piece> pieces, StringBuilder current, bool startsItem)
    {
        var piece = Tidied(current.ToString(), startsItem);
        current.Clear();
        if (piece.Text.Length > 0)
            pieces.Add(piece);
    }
}
