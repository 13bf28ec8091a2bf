using System.Globalization;

namespace GovernanceLedger.ImprovementActions;

/// <summary>A day, a month or the end of a year that words name.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
internal sealed record CalendarPoint(DateOnly First, DateOnly Last)
{
    /// <summary>Whether it is one day.</summary>
    public bool IsDay => First == Last;

    /// <summary>The point that all the words name, or null.</summary>
    /// <param name="words">The words, with or without "by the end of" before them.</param>
    /// <param name="year">The year for a month that is written without one; 0 where such a month names nothing.</param>
    public static CalendarPoint? Of(IReadOnlyList<TimescaleWord> words, int year = 0)
    {
        var bare = InFullYears(WithoutLead(words, out var end));
        return bare switch
        {
            [{ Year: > 0 } only] when end => Month(only.Year, 12),
            [{ Month: > 0 } month, { Year: > 0 } named] => Month(named.Year, month.Month),
            [{ Month: > 0 } month] when year > 0 => Month(year, month.Month),
            _ => end ? null : Day(bare, year),
        };
    }

    // "Dec '19": in figures with an apostrophe before them, two digits are a year and no day.
    private static List<TimescaleWord> InFullYears(List<TimescaleWord> words) =>
        words is [.. var before, { Text: "'" }, { ShortYear: > 0 } year]
            ? [.. before, year with { Text = year.ShortYear.ToString(CultureInfo.InvariantCulture) }]
            : words;

    /// <summary>The words behind "by", "by end of", "before the end of" and the like. What is due before a day is due on another, so that "before" alone is no such word.</summary>
    /// <param name="words">The words.</param>
    /// <param name="end">Whether the end of what follows is meant.</param>
    public static List<TimescaleWord> WithoutLead(IReadOnlyList<TimescaleWord> words, out bool end)
    {
        var before = Skip(words, 0, "before");
        var at = before > 0 ? before : Skip(words, 0, "by", "on", "in", "at", "due", "during");
        at = Skip(words, at, "the");
        var ended = Skip(words, at, "end");
        end = ended > at;
        if (before > 0 && !end)
            return [.. words];
        return [.. words.Skip(end ? Skip(words, Skip(words, ended, "of"), "the") : at)];
    }

    private static int Skip(IReadOnlyList<TimescaleWord> words, int at, params ReadOnlySpan<string> known) =>
        at < words.Count && known.Contains(words[at].Text) ? at + 1 : at;

    private static CalendarPoint Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    // Day before month, as in Scotland; the international form begins with the year.
    private static CalendarPoint? Day(List<TimescaleWord> words, int year) =>
        words switch
        {
            [var day, { Month: > 0 } month, { Year: > 0 } named] => Day(named.Year, month.Month, day.Number),
            [{ Month: > 0 } month, var day, { Year: > 0 } named] => Day(named.Year, month.Month, day.Number),
            [var day, { Text: "of" }, { Month: > 0 } month, { Year: > 0 } named] => Day(
                named.Year,
                month.Month,
                day.Number
            ),
            [var day, { Month: > 0 } month] when year > 0 => Day(year, month.Month, day.Number),
            [var day, { Text: "/" or "." or "-" } left, var month, var right, { Year: > 0 } named]
                when left.Text == right.Text => Day(named.Year, month.Number, day.Number),
            [{ Year: > 0 } named, { Text: "-" }, var month, { Text: "-" }, var day] => Day(
                named.Year,
                month.Number,
                day.Number
            ),
            [var day, { Text: "/" or "." or "-" } left, var month, var right, { ShortYear: > 0 } named]
                when left.Text == right.Text => Day(named.ShortYear, month.Number, day.Number),
            _ => null,
        };

    private static CalendarPoint? Day(int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateOnly(year, month, day);
        return new(date, date);
    }
}
