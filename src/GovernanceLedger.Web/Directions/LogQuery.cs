using System.Globalization;
using GovernanceLedger.Directions;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Directions;

/// <summary>Which log an address asks for: a financial year up to its middle or its end.</summary>
/// <param name="Year">The financial year, such as "2019-20".</param>
/// <param name="AtMidYear">Up to 30 September; otherwise up to 31 March.</param>
/// <param name="Today">The day on which it is asked.</param>
public sealed record LogQuery(string Year, bool AtMidYear, DateOnly Today)
{
    private const int April = 4;

    /// <summary>The first day of the financial year.</summary>
    public DateOnly From => new(int.Parse(Year[..4], CultureInfo.InvariantCulture), April, 1);

    /// <summary>The last day that the log covers.</summary>
    public DateOnly To => AtMidYear ? From.AddMonths(6).AddDays(-1) : From.AddYears(1).AddDays(-1);

    /// <summary>Whether the last day lies ahead, so that the log can only say how things stand today.</summary>
    public bool IsRunning => To > Today;

    /// <summary>The day as at which the log speaks: its last, or today while that lies ahead.</summary>
    public DateOnly AsAt => IsRunning ? Today : To;

    /// <summary>The log in words, such as "Year end 2019-20".</summary>
    public string Title =>
        $"{(AtMidYear ? "Mid-year" : "Year end")} {Year}{(IsRunning ? $", so far, as at {Today.InWords()}" : "")}";

    /// <summary>What the log holds, in a sentence.</summary>
    public string Words =>
        From > Today
            ? $"That time begins on {From.InWords()}, so no direction has stood in it yet."
            : $"Every direction that stood at some time from {From.InWords()} to {(IsRunning ? $"today, {Today.InWords()}, as it stands today. The time runs until {To.InWords()}" : $"{To.InWords()}, as it stood on the latter")}.";

    /// <summary>The log of a register.</summary>
    public IReadOnlyList<LogEntry> Among(IReadOnlyList<DirectionSummary> register) =>
        From > Today ? [] : DirectionLog.Of(register, From, AsAt);

    internal string Query => $"year={Year}&period={(AtMidYear ? "mid-year" : "year-end")}";

    /// <summary>What is wrong with the year or the period that is asked for, or null; another's log is never given for it.</summary>
    internal static string? Unreadable(IQueryCollection query) =>
        query["year"].ToString() is { Length: > 0 } year && !FinancialYear.IsNamedBy(year)
            ? $"\"{year}\" is not a financial year. Write it as 2019-20."
        : query["period"].ToString() is not ("" or "mid-year" or "year-end") and var period
            ? $"\"{period}\" is no part of a year. A log goes up to mid-year or year-end."
        : null;

    internal static LogQuery Of(IQueryCollection query, DateOnly today) =>
        Of(query["year"].ToString(), query["period"] == "mid-year", today);

    /// <summary>The log of a year; of this one where that is no financial year.</summary>
    public static LogQuery Of(string year, bool atMidYear, DateOnly today) =>
        new(FinancialYear.IsNamedBy(year) ? year : YearOf(today), atMidYear, today);

    /// <summary>The years to choose from: from the first issue to now, newest first.</summary>
    internal static IReadOnlyList<string> Years(DirectionList register, DateOnly today)
    {
        var first = register.Directions.Min(d => d.IssuedOn) ?? today;
        var years = new List<string>();
        for (var day = today; string.CompareOrdinal(YearOf(day), YearOf(first)) >= 0; day = day.AddYears(-1))
            years.Add(YearOf(day));
        return years;
    }

    private static string YearOf(DateOnly day)
    {
        var start = day.Month < April ? day.Year - 1 : day.Year;
        return string.Create(CultureInfo.InvariantCulture, $"{start}-{(start + 1) % 100:00}");
    }
}
