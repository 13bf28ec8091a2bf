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

    private const int BlankPattern = 0x2800;
    private const int LongestShown = 20;
    private const int FirstOfJoinedScripts = 0x0600;

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
        if (!text.EnumerateRunes().Any(Shows))
            return Blank(field, blankCode);
        return longest <= LongestTitle ? Unseen(text, field) : null;
    }

    // What nobody sees would make two names of one. In prose it does no harm, and text that is pasted is full of it.
    private static Refusal? Unseen(string text, string field)
    {
        var (at, before) = (0, default(Rune));
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnseen(rune) && !(Joins(rune) && IsJoined(before)))
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

    /// <summary>Whether a character shows nothing and changes nothing that a reader could see: a mark on a letter is seen, a joiner of marks is not.</summary>
    internal static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
        || IsFiller(rune)
        || rune.Value
            is 0x034F
                or 0x17B4
                or 0x17B5
                or (>= 0x180B and <= 0x180F)
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0000 and <= 0xE0FFF);

    // Emoji, and scripts that join their letters, are written with joiners, selectors and tags.
    private static bool Joins(Rune rune) =>
        rune.Value
            is 0x200C
                or 0x200D
                or (>= 0x180B and <= 0x180D)
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0020 and <= 0xE01EF);

    private static bool IsJoined(Rune before) =>
        Joins(before)
        || before.Value >= FirstOfJoinedScripts
            && Rune.GetUnicodeCategory(before)
                is UnicodeCategory.OtherLetter
                    or UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.OtherSymbol
                    or UnicodeCategory.ModifierSymbol;

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
