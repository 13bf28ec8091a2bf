namespace GovernanceLedger.ImprovementActions;

/// <summary>Reads what comes again: "each year by end March", "quarterly", or either behind a first day and "thereafter".</summary>
internal static class RecurringWords
{
    public static Timescale? Read(IReadOnlyList<TimescaleWord> words)
    {
        if (Again(words) is { } alone)
            return TimescaleGrammar.Of(TimescaleKind.Recurring) with { Recurrence = alone };
        for (var at = 1; at < words.Count - 1; at++)
        {
            if (words[at].Text is not ("and" or "thereafter" or "then"))
                continue;
            return
                CalendarPoint.Of([.. words.Take(at)]) is { } first
                && Again([.. words.Skip(at).SkipWhile(word => word.Text is "and" or "thereafter" or "then")])
                    is { } again
                ? TimescaleGrammar.Of(TimescaleKind.Recurring) with
                {
                    DueOn = first.Last,
                    Recurrence = again,
                }
                : null;
        }
        return null;
    }

    private static Recurrence? Again(IReadOnlyList<TimescaleWord> words)
    {
        var bare = words.Where(word => word.Text is not "thereafter").ToList();
        if (
            bare
            is [{ Text: "each" or "every" }, { Month: > 0 }, ..]
                or [{ Text: "each" or "every" }, { Number: > 0 }, { Month: > 0 }]
        )
            return Yearly(bare[1..]);
        var (every, length) = Period(bare);
        if (every is null)
            return null;
        if (bare.Count == length)
            return new(every.Value);
        return every == RecurrencePeriod.Yearly ? Yearly(CalendarPoint.WithoutLead(bare[length..], out _)) : null;
    }

    private static Recurrence? Yearly(List<TimescaleWord> words) =>
        words switch
        {
            [{ Month: > 0 } month] => new(RecurrencePeriod.Yearly, month.Month),
            [{ Number: >= 1 } day, { Month: > 0 } month] when day.Number <= DateTime.DaysInMonth(2000, month.Month) =>
                new(RecurrencePeriod.Yearly, month.Month, day.Number),
            _ => null,
        };

    private static (RecurrencePeriod? Every, int Length) Period(List<TimescaleWord> words) =>
        words.Texts() switch
        {
            ["annually" or "yearly" or "annual", ..] => (RecurrencePeriod.Yearly, 1),
            ["each" or "every", "year", ..] => (RecurrencePeriod.Yearly, 2),
            ["six", "monthly"] or ["6", "monthly"] or ["half", "yearly"] => (RecurrencePeriod.HalfYearly, 2),
            ["six", "-", "monthly"] or ["6", "-", "monthly"] or ["half", "-", "yearly"] => (
                RecurrencePeriod.HalfYearly,
                3
            ),
            ["quarterly"] => (RecurrencePeriod.Quarterly, 1),
            ["each" or "every", "quarter"] => (RecurrencePeriod.Quarterly, 2),
            ["monthly"] => (RecurrencePeriod.Monthly, 1),
            ["each" or "every", "month"] => (RecurrencePeriod.Monthly, 2),
            _ => (null, 0),
        };
}
