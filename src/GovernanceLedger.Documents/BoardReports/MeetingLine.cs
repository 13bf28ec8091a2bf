using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>Parts a line such as "Audit Committee, Tuesday 4 June 2019 at 2pm" into the body and the days that it names.</summary>
/// <param name="Body">What stands before the day, or behind it where nothing does.</param>
/// <param name="Days">The days named.</param>
internal sealed record MeetingLine(string Body, IReadOnlyList<DateOnly> Days)
{
    private const int LongestLine = 200;
    private const int MostBodyWords = 14;

    private static readonly string[] BodyWords =
    [
        "board",
        "committee",
        "subcommittee",
        "council",
        "ijb",
        "cabinet",
        "panel",
        "executive",
    ];

    private static readonly string[] Leading =
    [
        "meeting of the",
        "meeting of",
        "report to the",
        "report to",
        "to the",
        "to",
        "the",
    ];

    /// <summary>The parts of a text.</summary>
    public static MeetingLine Of(string text)
    {
        if (text.Length > LongestLine)
            return new("", []);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var days = new List<DateOnly>();
        var (first, last) = (words.Length, words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            if (DayAt(words, at) is not var (day, length))
                continue;
            days.Add(day);
            (first, last) = days.Count == 1 ? (at, at + length) : (first, last);
            at += length - 1;
        }
        var before = Tidy(words[..first]);
        return new(before.Length > 0 ? before : Tidy(words[Math.Min(last, words.Length)..]), days);
    }

    /// <summary>Whether a short text is a body's name: it ends with board, committee or the like.</summary>
    public static bool IsBody(string text)
    {
        var words = Folded.Words(text, LongestLine);
        return words.Length is > 0 and <= MostBodyWords
            && text[^1] is not ('.' or ':' or ';')
            && (IsBodyWord(words[^1]) || words.Length > 1 && IsBodyWord(words[^2]) && text[^1] == ')');
    }

    /// <summary>Whether a text names a board, a committee or a council anywhere.</summary>
    public static bool NamesBody(string text)
    {
        var words = Folded.Words(text, LongestLine);
        return words.Length <= MostBodyWords && words.Any(IsBodyWord);
    }

    private static bool IsBodyWord(string word) => BodyWords.Any(known => Folded.Alike(word, known));

    private static (DateOnly Day, int Length)? DayAt(string[] words, int at)
    {
        if (!char.IsAsciiDigit(words[at][0]))
            return null;
        foreach (var length in new[] { 1, 3, 4 })
        {
            if (
                at + length <= words.Length
                && char.IsAsciiDigit(words[at + length - 1].TrimEnd(',', '.', ';', ':', ')').LastOrDefault())
                && CompletionDate.Parse(string.Join(' ', words[at..(at + length)])) is { } day
            )
                return (day, length);
        }
        return null;
    }

    private static string Tidy(IEnumerable<string> words)
    {
        var kept = words.Reverse().SkipWhile(word => IsDressing(word)).Reverse().ToList();
        var text = string.Join(' ', kept).Trim(' ', '-', '–', '—', ',', ':', '(', '|', '.');
        foreach (var lead in Leading)
        {
            if (text.StartsWith(lead + " ", StringComparison.OrdinalIgnoreCase))
                return text[(lead.Length + 1)..].TrimStart(' ', ':', '-');
        }
        return text;
    }

    // Before the day: a dash, "on", "held on", the day of the week.
    private static bool IsDressing(string word)
    {
        var bare = Folded.Of(word);
        return bare is "" or "on" or "of" or "held" or "at" or "date" or "meeting"
            || bare.EndsWith("day", StringComparison.Ordinal) && bare.Length is >= 6 and <= 9;
    }
}
