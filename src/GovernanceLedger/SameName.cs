using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace GovernanceLedger;

/// <summary>
/// How names that officers type are compared: what a reader cannot tell apart by case, by spacing or by characters that
/// show nothing is the same name.
/// </summary>
public sealed class SameName : IEqualityComparer<string>
{
    private SameName() { }

    /// <summary>The one comparison.</summary>
    public static SameName Comparer { get; } = new();

    /// <inheritdoc />
    public bool Equals(string? x, string? y) =>
        string.Equals(x, y, StringComparison.Ordinal)
        || (x is not null && y is not null && Folded(x).Equals(Folded(y), StringComparison.Ordinal));

    /// <inheritdoc />
    public int GetHashCode([DisallowNull] string obj) => StringComparer.Ordinal.GetHashCode(Folded(obj));

    private static string Folded(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes().Where(rune => !IsUnseen(rune)))
            folded.Append(TextCheck.IsBlank(rune) ? " " : Rune.ToUpperInvariant(rune).ToString());
        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // A mark on a letter is seen, though it shows nothing alone; a selector of a variation and the joiner of marks are not.
    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
        || rune.Value is 0x034F or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF)
        || TextCheck.IsFiller(rune);
}
