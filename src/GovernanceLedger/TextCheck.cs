using System.Globalization;
using System.Text;

namespace GovernanceLedger;

/// <summary>What the ledger accepts as text: something to read, of a bounded length, that shows what it says.</summary>
public static class TextCheck
{
    /// <summary>The longest text that one field holds, in UTF-16 code units.</summary>
    public const int Longest = 20_000;

    /// <summary>The longest name that one field holds, in UTF-16 code units.</summary>
    public const int LongestName = 200;

    /// <summary>The longest title, in UTF-16 code units; a text of which no more is kept names something.</summary>
    public const int LongestTitle = 500;

    private const int LongestShown = 20;

    /// <summary>Why a text cannot be kept, or null where it can.</summary>
    /// <param name="field">What the field is called on the page, such as "Reason".</param>
    /// <param name="blankCode">The refusal's code where nothing is written.</param>
    public static Refusal? Of(string? text, string field, string blankCode, int longest = Longest)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Blank(field, blankCode);
        if (text.Length > longest)
            return new(
                "text-too-long",
                Invariant(
                    $"{field} has {text.Length} characters. At most {longest} are kept: shorten it, or name the document that holds the rest."
                )
            );
        if (HiddenCharacter(text) is { } hidden)
            return new(
                "unreadable-text",
                Invariant(
                    $"{field} holds the hidden character U+{hidden:X4}. Remove it, so that the text shows all that it says."
                )
            );
        if (!text.EnumerateRunes().Any(Runes.Shows))
            return Blank(field, blankCode);
        return longest <= LongestTitle ? Unseen(text, field) : null;
    }

    // What nobody sees would make two names of one. In prose it does no harm, and text that is pasted is full of it.
    private static Refusal? Unseen(string text, string field)
    {
        var (at, before) = (0, default(Rune));
        foreach (var rune in text.EnumerateRunes())
        {
            if (Runes.IsUnseen(rune) && !Runes.JoinsTo(rune, before))
                return new(
                    "unreadable-text",
                    Invariant(
                        $"{field} holds the character U+{rune.Value:X4}, which nobody sees, {Where(text[..at])}. Take it out: with it, this would be another name than the one that it looks like."
                    )
                );
            (at, before) = (at + rune.Utf16SequenceLength, rune);
        }
        return null;
    }

    private static string Where(string before) =>
        before.Length == 0
            ? "at its beginning"
            : $"after “{(before.Length <= LongestShown ? before : "…" + before[^LongestShown..])}”";

    private static Refusal Blank(string field, string code) =>
        new(code, $"{field} is blank. Write it in a sentence that will still explain itself in a year.");

    /// <summary>The first character that would not show: a control, half of a surrogate pair, or one that turns the direction of text round.</summary>
    public static int? HiddenCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (IsHidden(text[i]))
                return text[i];
        }
        return null;
    }

    private static bool IsHidden(char c) =>
        c is not ('\n' or '\r' or '\t')
        && (
            char.IsControl(c)
            || char.IsSurrogate(c)
            || c
                is '\u061C'
                    or '\u200E'
                    or '\u200F'
                    or (>= '\u202A' and <= '\u202E')
                    or (>= '\u2066' and <= '\u2069')
                    or '\uFFFE'
                    or '\uFFFF'
        );

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
