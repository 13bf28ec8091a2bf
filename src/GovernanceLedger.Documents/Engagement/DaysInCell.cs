using System.Globalization;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.Engagement;

/// <summary>Reads the days that a text names: "3 September 2019", "3, 10 and 17 May 2019", "3/9/2019 and 10/9/2019".</summary>
internal static class DaysInCell
{
    private const int Longest = 200;
    private const int Earliest = 2000;
    private const int Latest = 2100;

    /// <summary>The days in order, or none where any word of the text is not understood. A stretch or a month is no day.</summary>
    public static IReadOnlyList<DateOnly> In(string text)
    {
        if (text.Length is 0 or > Longest)
            return [];
        var days = new List<DateOnly>();
        var waiting = new List<Waiting>();
        foreach (var word in text.Split([' ', ',', ';', '&', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
            if (!Take(word.Trim('.', '(', ')', ':'), days, waiting))
                return [];
        return waiting.Count > 0 ? [] : [.. days.Distinct().Order()];
    }

    /// <summary>Whether a word names a month or a day of the week, or several such days.</summary>
    public static bool IsOfCalendar(string word) => MonthOf(word) > 0 || IsDayOfWeek(word.TrimEnd('s'));

    // A day waits for its month, and both for their year, which may stand behind several of them.
    private static bool Take(string word, List<DateOnly> days, List<Waiting> waiting)
    {
        if (word.Length == 0 || word.ToLowerInvariant() is "and" or "on" || IsDayOfWeek(word))
            return true;
        if (InFigures(word) is { } whole)
        {
            days.Add(whole);
            return waiting.Count == 0;
        }
        if (MonthOf(word) is > 0 and var month)
            return Fill(waiting, w => w.Month == 0, w => w with { Month = month });
        if (Number(word) is not { } number)
            return false;
        if (number is >= 1 and <= 31)
        {
            waiting.Add(new(number, 0));
            return true;
        }
        var all = waiting.Count > 0 && waiting.TrueForAll(w => w.Month > 0 && Known(w.Day, w.Month, number));
        days.AddRange(all ? waiting.Select(w => new DateOnly(number, w.Month, w.Day)) : []);
        waiting.Clear();
        return all;
    }

    private static bool Fill(List<Waiting> waiting, Predicate<Waiting> which, Func<Waiting, Waiting> filled)
    {
        var any = waiting.Exists(which);
        for (var at = 0; at < waiting.Count; at++)
            if (which(waiting[at]))
                waiting[at] = filled(waiting[at]);
        return any;
    }

    private static DateOnly? InFigures(string word)
    {
        var parts = word.Split('/', '.', '-');
        if (parts.Length != 3 || parts.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit)))
            return null;
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (day, month, year) =
            parts[0].Length == 4 ? (numbers[2], numbers[1], numbers[0]) : (numbers[0], numbers[1], numbers[2]);
        var full = year < 100 ? Earliest + year : year;
        return Known(day, month, full) ? new(full, month, day) : null;
    }

    // "3rd", "21st" and "10 th" are days; the letters by themselves are nothing.
    private static int? Number(string word)
    {
        var digits = word.ToLowerInvariant().TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return
            digits.Length is > 0 and <= 4
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static int MonthOf(string word)
    {
        var bare = word.ToLowerInvariant();
        if (bare == "sept")
            return 9;
        for (var month = 0; month < Dates.Months.Count; month++)
            if (bare.Length >= 3 && Dates.Months[month].StartsWith(bare, StringComparison.Ordinal))
                return month + 1;
        return 0;
    }

    private static bool IsDayOfWeek(string word) =>
        Enum.GetNames<DayOfWeek>()
            .Any(day => word.Length >= 3 && day.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool Known(int day, int month, int year) =>
        year is >= Earliest and <= Latest
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month);

    private sealed record Waiting(int Day, int Month);
}
