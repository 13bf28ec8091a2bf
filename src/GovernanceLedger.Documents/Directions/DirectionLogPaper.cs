using GovernanceLedger.Directions;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Documents.Word;

namespace GovernanceLedger.Documents.Directions;

/// <summary>The log of directions of a period, as a committee reviews it, in Word.</summary>
public static class DirectionLogPaper
{
    private static readonly IReadOnlyList<WordColumn> Columns =
    [
        new("Reference", 13),
        new("Function", 22),
        new("Issued", 15),
        new("Recipient", 18),
        new("Committed", 17, OfAmounts: true),
        new("Status", 15),
        new("Events", 16),
    ];

    /// <summary>Every direction that stood at some time from one day to another, as it stood on the latter.</summary>
    /// <param name="period">The period in words, such as "Year end 2019-20".</param>
    /// <param name="until">The last day; while that lies ahead of what the ledger knew, the day of the latter.</param>
    public static byte[] Write(LedgerAsAt ledger, DateOnly from, DateOnly until, string period)
    {
        var to = until < ledger.Day ? until : ledger.Day;
        var title = $"Log of directions of {ledger.Partnership.Name}: {period}";
        var word = new WordWriter(title, ledger.Partnership.Board)
        {
            Footer = ledger.Footer($"log of directions, {period}"),
        };
        word.Heading(1, title);
        word.Text(
            $"Every direction that stood at some time from {from.InWords()} to {until.InWords()}, as it stood on {to.InWords()}, {ledger.AsAt.InWords()}. The numbers of events are those of the stream {DirectionRules.Stream} of the ledger."
        );
        var log = from > to ? [] : DirectionLog.Of(DirectionList.Of(ledger.Directions).Directions, from, to);
        if (log.Count == 0)
            word.Text("No direction stood in that time.");
        else
            word.Table(
                "Directions",
                Columns,
                log.Select(e => Row(e, ledger)),
                ["Total", "", "", "", log.Sum(e => e.CommittedPence).InPounds(), "", ""]
            );
        foreach (var entry in log)
            Said(word, ledger.Directions.Find(entry.Reference)!, to);
        return word.ToArray();
    }

    private static string[] Row(LogEntry e, LedgerAsAt ledger) =>
        [
            e.Reference,
            string.Join("\n", e.Functions),
            e.IssuedOn.InWords(),
            string.Join("\n", e.Recipients),
            e.CommittedPence.InPounds(),
            e.Status.Title(),
            EventNumbers.InWords(ledger.OfDirections[e.Reference]),
        ];

    private static void Said(WordWriter word, Direction direction, DateOnly day)
    {
        word.Heading(2, $"Direction {direction.Reference}");
        word.Text((direction.Terms.LastOrDefault(t => t.From <= day) ?? direction.Terms[0]).Content.Instruction);
        foreach (var ending in direction.Endings.Where(e => e.From <= day))
            word.Text(
                $"{ending.Kind.Title()}{(ending.Function is null ? "" : $" for {ending.Function}")} as of {ending.From.InWords()}{(ending.By is null ? "" : $" by direction {ending.By}")} ({EventNumbers.InWords([ending.Version])})."
            );
        if (direction.Progress.LastOrDefault(p => p.EffectiveOn <= day) is { } last)
            word.Text(
                $"Last reported {last.Status.Code().Replace('-', ' ')} on {last.EffectiveOn.InWords()} ({EventNumbers.InWords([last.Version])}): {last.Narrative}"
            );
    }
}
