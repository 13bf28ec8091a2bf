using System.Globalization;

namespace GovernanceLedger;

/// <summary>Days as people in Scotland write them.</summary>
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

    /// <summary>A day in words, such as "16 May 2019".</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
