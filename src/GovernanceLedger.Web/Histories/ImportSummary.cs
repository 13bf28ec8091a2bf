using System.Globalization;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Histories;

/// <summary>What an import recorded, in a sentence or two.</summary>
internal static class ImportSummary
{
    /// <summary>What the events of one command say of a return, or null where they hold no import.</summary>
    internal static string? Of(IReadOnlyList<RecordedEvent> together)
    {
        var events = together.Select(e => e.Event).ToList();
        if (events.OfType<DocumentImported>().FirstOrDefault() is not { } document)
            return null;
        var ratings = Counted(events.OfType<RatingRecorded>().Count(), "rating", "ratings");
        var evidence = Counted(events.OfType<EvidenceAdded>().Count(), "item of evidence", "items of evidence");
        var actions = Counted(events.OfType<ProposedActionAdded>().Count(), "proposed action", "proposed actions");
        var unrated = events.OfType<ProposalLeftUnrated>().Count();
        return $"The return “{document.Name}” was imported: {ratings}, {evidence}, {actions}."
            + (unrated == 0 ? "" : $" {Counted(unrated, "proposal was", "proposals were")} left unrated.")
            + (events.OfType<SelfEvaluationCompleted>().Any() ? " The self-evaluation is completed." : "");
    }

    private static string Counted(int count, string one, string more) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more)}");
}
