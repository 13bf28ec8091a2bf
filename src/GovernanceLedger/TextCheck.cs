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

    private const int BlankPattern = 0x2800;

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
        return text.EnumerateRunes().Any(Shows) ? null : Blank(field, blankCode);
    }

    private static Refusal Blank(string field, string code) =>
        new(code, $"{field} is blank. Write it in a sentence that will still explain itself in a year.");

    private static bool Shows(Rune rune) =>
        !IsFiller(rune)
        && !IsBlank(rune)
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Format
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.OtherNotAssigned
            );

    /// <summary>Whether a character stands for a space between words: a space of any width, a tab, the end of a line, a blank pattern.</summary>
    internal static bool IsBlank(Rune rune) =>
        rune.Value == BlankPattern
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    /// <summary>Whether a character is a letter that stands for the lack of one, which nobody sees.</summary>
    internal static bool IsFiller(Rune rune) => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0;

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
