using System.Globalization;

namespace GovernanceLedger.Web.Forms;

/// <summary>Reads a day as people type it into three boxes; the month may be a number or a name.</summary>
internal static class TypedDay
{
    internal static DateOnly? Parse(string day, string month, string year)
    {
        var (d, m, y) = (Number(day), Month(month), Number(year));
        return
            y is >= 1 and <= 9999
            && m is not null
            && d is >= 1
            && d <= DateTime.DaysInMonth(y.Value, m.Value)
            && new DateOnly(y.Value, m.Value, d.Value) is var typed
            && typed.IsMeant()
            ? typed
            : null;
    }

    /// <summary>A day as an address carries it, such as "2019-03-27", or null.</summary>
    internal static DateOnly? Iso(string? text) => Dates.ReadIso(text) is { } day && day.IsMeant() ? day : null;

    /// <summary>Those of the days that an address carries which cannot be read, so that they are said and not passed over.</summary>
    internal static IReadOnlyList<string> Unreadable(params IEnumerable<string> days) =>
        [.. days.Where(d => d.Length > 0 && Iso(d) is null)];

    /// <summary>What is said of a text that is no day.</summary>
    internal static string NotOne(string text) => $"\"{text}\" is not a day. Write it like 2020-05-31.";

    private static int? Month(string text)
    {
        var name = text.Trim();
        if (Number(name) is { } number)
            return number is >= 1 and <= 12 ? number : null;
        var before = Dates.Months.TakeWhile(m => !m.StartsWith(name, StringComparison.OrdinalIgnoreCase)).Count();
        return name.Length < 3 || before == Dates.Months.Count ? null : before + 1;
    }

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
