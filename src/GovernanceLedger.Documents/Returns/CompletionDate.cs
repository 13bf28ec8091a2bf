using System.Globalization;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Reads a date as people write it in Scotland: day before month, in words or figures.</summary>
internal static class CompletionDate
{
    /// <summary>The one day that the text names, or null where it names none or more than one.</summary>
    public static DateOnly? Parse(string text)
    {
        if (text.Length > 80)
            return null;
        var words = Folded.Words(text);
        var numbers = words.Select(Number).Where(number => number is not null).Select(number => number!.Value).ToList();
        var months = words.Select(Month).Where(month => month > 0).ToList();
        return (months.Count, numbers.Count) switch
        {
            (1, 2) => Day(numbers[0], months[0], numbers[1]),
            (0, 3) when numbers[0] > 31 => Day(numbers[2], numbers[1], numbers[0]),
            (0, 3) => Day(numbers[0], numbers[1], numbers[2]),
            _ => null,
        };
    }

    // "18th", "18 th" and "1st" are days; the letters by themselves are nothing.
    private static int? Number(string word)
    {
        var digits = word.AsSpan().TrimEnd("stndrh");
        return
            digits.Length is > 0 and <= 4
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static int Month(string word)
    {
        for (var month = 0; month < Dates.Months.Count; month++)
        {
            if (
                word.Length >= 3 && Dates.Months[month].StartsWith(word, StringComparison.Ordinal)
                || word is "sept" && month == 8
                || Folded.Alike(word, Dates.Months[month])
            )
                return month + 1;
        }
        return 0;
    }

    private static DateOnly? Day(int day, int month, int year)
    {
        var full = year < 100 ? 2000 + year : year;
        var known =
            full is >= 2014 and <= 2100
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(full, month);
        return known ? new DateOnly(full, month, day) : null;
    }
}
