namespace GovernanceLedger.ImprovementActions;

/// <summary>The forms in which timescales are written. Each form takes the whole of the words or none of them.</summary>
internal static class TimescaleGrammar
{
    private static readonly Func<IReadOnlyList<TimescaleWord>, Timescale?>[] Forms =
    [
        State,
        Point,
        MonthCount.Read,
        Stretch,
        FromThenOn,
        RecurringWords.Read,
        MeetingWords.Read,
    ];

    /// <summary>What the words mean, or null where no form takes them all.</summary>
    public static Timescale? Meaning(IReadOnlyList<TimescaleWord> words) =>
        Forms.Select(form => form(words)).FirstOrDefault(meaning => meaning is not null);

    /// <summary>A list of the words' texts, for matching.</summary>
    public static string[] Texts(this IReadOnlyList<TimescaleWord> words) => [.. words.Select(word => word.Text)];

    private static Timescale? State(IReadOnlyList<TimescaleWord> words) =>
        words.Texts() switch
        {
            ["complete" or "completed" or "done"] => Of(TimescaleKind.Complete),
            ["complete" or "completed", .. var rest]
                when CalendarPoint.Of(words.Skip(words.Count - rest.Length).ToList()) is not null => Of(
                TimescaleKind.Complete
            ),
            ["ongoing" or "continuous" or "continuing" or "continual"] => Of(TimescaleKind.Ongoing),
            ["on", "going"] or ["on", "-", "going"] => Of(TimescaleKind.Ongoing),
            _ => null,
        };

    private static Timescale? Point(IReadOnlyList<TimescaleWord> words) =>
        CalendarPoint.Of(words) is { } point
            ? Of(point.IsDay ? TimescaleKind.Day : TimescaleKind.MonthEnd) with
            {
                DueOn = point.Last,
            }
            : null;

    // "March - April 2020": a month without its year takes the year of the other, as long as that leaves them in order. Two
    // days with "and" between are two days, unless "between" makes them the ends of a stretch.
    private static Timescale? Stretch(IReadOnlyList<TimescaleWord> words)
    {
        var all = words is [{ Text: "between" or "from" }, ..] ? words.Skip(1).ToList() : words;
        for (var at = 1; at < all.Count - 1; at++)
        {
            if (!(all[at].Text is "-" or "to" or "/" || all[at].Text is "and" && words[0].Text is "between"))
                continue;
            var later = CalendarPoint.Of(all.Skip(at + 1).ToList());
            var earlier = later is null ? null : CalendarPoint.Of(all.Take(at).ToList(), later.Last.Year);
            if (earlier is { } from && later is { } to && from.Last < to.Last)
                return Of(TimescaleKind.Range) with { StartsOn = from.First, DueOn = to.Last };
        }
        return null;
    }

    private static Timescale? FromThenOn(IReadOnlyList<TimescaleWord> words)
    {
        var onwards = words[^1].Text is "onwards" or "onward";
        var from = words[0].Text is "from" or "starting";
        if (!onwards && !from)
            return null;
        var bare = words.Skip(from ? 1 : 0).SkipLast(onwards ? 1 : 0).ToList();
        return CalendarPoint.Of(bare) is { } point
            ? Of(TimescaleKind.FromThenOn) with
            {
                StartsOn = point.First,
            }
            : null;
    }

    internal static Timescale Of(TimescaleKind kind) => new("", kind);
}
