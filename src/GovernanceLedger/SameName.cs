using System.Diagnostics.CodeAnalysis;
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
        foreach (var rune in name.EnumerateRunes().Where(rune => !Runes.IsUnseen(rune)))
            folded.Append(Runes.IsBlank(rune) ? " " : Rune.ToUpperInvariant(rune).ToString());
        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
