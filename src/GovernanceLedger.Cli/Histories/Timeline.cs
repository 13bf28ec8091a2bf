using System.Globalization;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Histories;
using Spectre.Console;

namespace GovernanceLedger.Cli.Histories;

/// <summary>A history as a person reads it, the earliest recorded first; a change and a correction differ in word and colour.</summary>
internal static class Timeline
{
    internal static void Write(Terminal terminal, NamedPartnership partnership, IReadOnlyList<RecordedEvent> events)
    {
        terminal.Out.WriteLine($"{partnership.Partnership.Name}: {Numbers.Counted(events.Count, "event")}");
        if (events.Count > 0)
            Sheet(events).WriteTo(terminal);
    }

    internal static Sheet Sheet(IReadOnlyList<RecordedEvent> events)
    {
        var sheet = new Sheet("Position", "Stream, version", "Took effect", "Recorded", "Kind", "What happened", "By");
        foreach (var e in events)
            sheet.Add(
                e.Position.ToString(CultureInfo.InvariantCulture),
                $"{e.Stream}, {e.Version.ToString(CultureInfo.InvariantCulture)}",
                e.Event.EffectiveOn.InWords(),
                e.RecordedAt.InWords(),
                new(EventTag.Of(e.Event).Word, StyleOf(e.Event)),
                EventSentence.Of(e.Event),
                e.Actor.Office
            );
        return sheet;
    }

    private static Style? StyleOf(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            RatingChanged => Styles.Change,
            RatingCorrected => Styles.Correction,
            DocumentImported or EvidenceAdded or ProposedActionAdded or PartnerViewRecorded => Styles.Faint,
            _ => null,
        };
}
