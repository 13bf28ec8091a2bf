using GovernanceLedger.Meetings;
using static GovernanceLedger.Web.Histories.EventSentence;

namespace GovernanceLedger.Web.Meetings;

/// <summary>The events of meetings as sentences.</summary>
internal static class MeetingSentence
{
    /// <summary>What happened, or null where it happened at no meeting.</summary>
    internal static string? Of(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            MeetingRecorded e => $"{e.Body.Name} met{(e.Place is null ? "" : $" ({e.Place})")}.",
            MeetingPlaceRecorded e => $"The meeting was held at {e.Place}.",
            PaperTabled e => $"A paper was tabled under item {e.Item}: {Quoted(e.Title)}",
            ReportTabled e =>
                $"A report with {Numbers.Counted(e.Report.Recommendations.Count, "recommendation")} was tabled under item {e.Report.Item}: {Quoted(e.Report.Title)}",
            DecisionTaken e =>
                $"Recommendation {Number(e.Decision.Recommendation)} of item {e.Decision.Item} was {InWords(e.Decision)}.",
            DirectionForgone e => $"No direction is issued on item {e.Item}: {Quoted(e.Reason)}",
            MinutesApproved => "The minutes were approved by a later meeting.",
            _ => null,
        };

    /// <summary>What was decided, in the middle of a sentence.</summary>
    internal static string InWords(Decision d) =>
        d.Kind switch
        {
            DecisionKind.Approved => "approved",
            DecisionKind.ApprovedAsAmended => $"approved as amended: {Quoted(d.Wording!)}",
            DecisionKind.Noted => "noted",
            DecisionKind.Remitted => $"remitted to {d.RemittedTo!.Name}",
            DecisionKind.Deferred => $"deferred until {d.DeferredUntil}",
            DecisionKind.Rejected => "rejected",
            _ => throw new ArgumentOutOfRangeException(nameof(d), d.Kind, "There are six kinds of decision."),
        };
}
