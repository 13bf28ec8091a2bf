using System.Globalization;

namespace GovernanceLedger.Web.Forms;

/// <summary>Reads a day as people type it into three boxes; the month may be a number or a name.</summary>
internal static class TypedDay
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    internal static DateOnly? Parse(string day, string month, string year)
    {
        var (d, m, y) = (Number(day), Month(month), Number(year));
        return
            y is >= FirstYear and <= LastYear
            && m is not null
            && d is >= 1
            && d <= DateTime.DaysInMonth(y.Value, m.Value)
            ? new DateOnly(y.Value, m.Value, d.Value)
            : null;
    }

    /// <summary>A day as an address carries it, such as "2019-03-27", or null.</summary>
    internal static DateOnly? Iso(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= FirstYear and <= LastYear
            ? day
            : null;

    private static int? Month(string text)
    {
        var name = text.Trim();
        if (Number(name) is { } number)
            return number is >= 1 and <= 12 ? number : null;
        var at =
            name.Length < 3 ? -1 : Array.FindIndex(Months, m => m.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : at + 1;
    }

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
