using System.Collections.Immutable;
using System.Globalization;

namespace GovernanceLedger.Directions;

/// <summary>All the directions of one partnership.</summary>
/// <param name="Version">The number of events folded.</param>
/// <param name="Directions">Each direction by its reference.</param>
public sealed record DirectionRegister(long Version, ImmutableSortedDictionary<string, Direction> Directions)
{
    /// <summary>The most directions that one partnership drafts in a year.</summary>
    public const int MostInAYear = 999;

    /// <summary>A register before its first direction.</summary>
    public static DirectionRegister Empty { get; } =
        new(0, ImmutableSortedDictionary.Create<string, Direction>(StringComparer.Ordinal));

    /// <summary>A direction, or null where there is none of that reference.</summary>
    public Direction? Find(string reference) => Directions.GetValueOrDefault(reference);

    /// <summary>The next number of a year, from 1.</summary>
    public int NextNumber(int year) =>
        Directions.Keys.Count(r => r.StartsWith(Prefix(year), StringComparison.Ordinal)) + 1;

    /// <summary>The next reference of a year, such as "2019-001": a draft is never taken back, so the numbers have no gap.</summary>
    public string NextReference(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix(year)}{NextNumber(year):000}");

    private static string Prefix(int year) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-");
}
