using GovernanceLedger.Comparisons;

namespace GovernanceLedger.Postgres;

/// <summary>The civil day in Scotland, by which "today" and "in the future" are judged.</summary>
public static class Scotland
{
    /// <summary>The clock in Scotland.</summary>
    public static TimeZoneInfo Zone { get; } =
        TimeZoneInfo.FindSystemTimeZoneById(OperatingSystem.IsWindows() ? "GMT Standard Time" : "Europe/London");

    /// <summary>The day that it is in Scotland at a moment.</summary>
    public static DateOnly Day(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The moment at which a day begins in Scotland.</summary>
    public static DateTimeOffset Start(this DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, Zone.GetUtcOffset(midnight));
    }

    /// <summary>The last moment whose records count for a point that is known by a day; null for any other.</summary>
    public static DateTimeOffset? KnownBy(this PointReference point) =>
        point.Kind == PointKind.Known ? point.Day?.End() : null;

    /// <summary>The last moment of a day in Scotland that the ledger can tell from the next day.</summary>
    public static DateTimeOffset End(this DateOnly day) =>
        day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : day.AddDays(1).Start().AddMicroseconds(-1);
}
