using System.Globalization;
using System.Text.Json.Serialization;

namespace GovernanceLedger.ImprovementActions;

/// <summary>How often something falls due again.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RecurrencePeriod>))]
public enum RecurrencePeriod
{
    /// <summary>Every month.</summary>
    [JsonStringEnumMemberName("monthly")]
    Monthly = 1,

    /// <summary>Every three months.</summary>
    [JsonStringEnumMemberName("quarterly")]
    Quarterly = 3,

    /// <summary>Every six months.</summary>
    [JsonStringEnumMemberName("half-yearly")]
    HalfYearly = 6,

    /// <summary>Every year.</summary>
    [JsonStringEnumMemberName("yearly")]
    Yearly = 12,
}

/// <summary>A due date that comes again.</summary>
/// <param name="Every">How often; the number of the value is the months between.</param>
/// <param name="Month">The month in which it falls each year, 1 to 12, or null where the words name none.</param>
/// <param name="Day">The day of that month, or null for its last.</param>
public sealed record Recurrence(RecurrencePeriod Every, int? Month = null, int? Day = null)
{
    /// <summary>The first due day on or after a day.</summary>
    /// <param name="from">The earliest day that counts.</param>
    /// <param name="first">The first due day of all, from which a recurrence without a month is counted; null where none is known.</param>
    public DateOnly? OnOrAfter(DateOnly from, DateOnly? first)
    {
        if (Month is { } month)
            return In(from.Year, month) is var day && day >= from ? day : In(from.Year + 1, month);
        return first is { } start ? Stepped(start, from) : null;
    }

    /// <summary>The recurrence in words, such as "each year by the end of March".</summary>
    public string InWords()
    {
        var often = Every == RecurrencePeriod.Yearly ? "each year" : Every.Code();
        if (Month is not { } month)
            return often;
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return Day is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{often} by {day} {name}")
            : $"{often} by the end of {name}";
    }

    private DateOnly In(int year, int month)
    {
        var last = DateTime.DaysInMonth(year, month);
        return new DateOnly(year, month, Math.Min(Day ?? last, last));
    }

    // Always counted from the first day, so that the 31st comes back after a shorter month.
    private DateOnly Stepped(DateOnly first, DateOnly from)
    {
        var steps = Math.Max(0, ((from.Year - first.Year) * 12 + from.Month - first.Month) / (int)Every);
        var day = first.AddMonths(steps * (int)Every);
        return day >= from ? day : first.AddMonths((steps + 1) * (int)Every);
    }
}
