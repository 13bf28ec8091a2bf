using System.Globalization;

namespace GovernanceLedger;

/// <summary>Days as people in Scotland write them.</summary>
public static class Dates
{
    /// <summary>A day in words, such as "16 May 2019".</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
