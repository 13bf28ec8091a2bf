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

    /// <summary>The moment at which a day begins in Scotland.</summary>
    public static DateTimeOffset Start(this DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, Scotland.Zone.GetUtcOffset(midnight));
    }

    /// <summary>The last moment of a day in Scotland that the ledger can tell from the next day.</summary>
    public static DateTimeOffset End(this DateOnly day) =>
        day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : day.AddDays(1).Start().AddMicroseconds(-1);
}
