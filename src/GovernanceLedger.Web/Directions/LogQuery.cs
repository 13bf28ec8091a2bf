using System.Globalization;
using GovernanceLedger.Directions;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Directions;

/// <summary>Which log an address asks for: a financial year up to its middle or its end.</summary>
/// <param name="Year">The financial year, such as "2019-20".</param>
/// <param name="AtMidYear">Up to 30 September; otherwise up to 31 March.</param>
public sealed record LogQuery(string Year, bool AtMidYear)
{
    private const int April = 4;

    /// <summary>The first day of the financial year.</summary>
    public DateOnly From => new(int.Parse(Year[..4], CultureInfo.InvariantCulture), April, 1);

    /// <summary>The last day that the log covers.</summary>
    public DateOnly To => AtMidYear ? From.AddMonths(6).AddDays(-1) : From.AddYears(1).AddDays(-1);

    /// <summary>The log in words, such as "Year end 2019-20".</summary>
    public string Title => $"{(AtMidYear ? "Mid-year" : "Year end")} {Year}";

    internal string Query => $"year={Year}&period={(AtMidYear ? "mid-year" : "year-end")}";

    internal static LogQuery Of(IQueryCollection query, DateOnly today) =>
        new(
            query["year"].ToString() is var year && FinancialYear.IsNamedBy(year) ? year : YearOf(today),
            query["period"] == "mid-year"
        );

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
