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
}
