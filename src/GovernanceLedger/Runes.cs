using System.Globalization;
using System.Text;

namespace GovernanceLedger;

/// <summary>What a reader sees of a character.</summary>
internal static class Runes
{
    private const int BlankPattern = 0x2800;
    private const int FirstOfJoinedScripts = 0x0600;

    /// <summary>Whether a character by itself shows something.</summary>
    internal static bool Shows(Rune rune) =>
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

    /// <summary>Whether an unseen character joins the one before it to what follows: emoji, and scripts that join their letters, are written so.</summary>
    internal static bool JoinsTo(Rune rune, Rune before) => Joins(rune) && IsJoined(before);

    // Joiners, selectors and tags.
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
}
