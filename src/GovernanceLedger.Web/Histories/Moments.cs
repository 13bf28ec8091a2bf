using System.Globalization;
using GovernanceLedger.Postgres;

namespace GovernanceLedger.Web.Histories;

/// <summary>Moments as people in Scotland write them.</summary>
public static class Moments
{
    /// <summary>A moment in words, by the clock in Scotland, such as "16 May 2019 at 14:05".</summary>
    public static string InWords(this DateTimeOffset moment) =>
        TimeZoneInfo
            .ConvertTime(moment, Scotland.Zone)
            .ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The day of a moment in Scotland.</summary>
    public static DateOnly Day(this DateTimeOffset moment) => Scotland.Day(moment);
}
