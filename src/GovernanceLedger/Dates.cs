using System.Globalization;

namespace GovernanceLedger;

/// <summary>Days as people in Scotland write them, and as programs do.</summary>
public static class Dates
{
    /// <summary>The names of the twelve months in lower case, January first.</summary>
    public static IReadOnlyList<string> Months { get; } =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    private const string IsoFormat = "yyyy-MM-dd";

    /// <summary>Whether a day is one that an officer can mean: it lies from 1900 to 2999.</summary>
    public static bool IsMeant(this DateOnly day) => day.Year is >= 1900 and <= 2999;

    /// <summary>A day in words, such as "16 May 2019".</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as programs and addresses write it, such as "2019-05-16".</summary>
    public static string Iso(this DateOnly day) => day.ToString(IsoFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads a day as <see cref="Iso"/> writes it; null for anything else.</summary>
    public static DateOnly? ReadIso(string? text) =>
        DateOnly.TryParseExact(text, IsoFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
