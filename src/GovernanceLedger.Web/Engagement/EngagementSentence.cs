using GovernanceLedger.Engagement;
using static GovernanceLedger.Web.Histories.EventSentence;

namespace GovernanceLedger.Web.Engagement;

/// <summary>Every event of the engagement log as a sentence.</summary>
internal static class EngagementSentence
{
    /// <summary>What happened, in one sentence, or null for an event of another kind.</summary>
    internal static string? Of(LedgerEvent ledgerEvent) =>
        ledgerEvent is EngagementRecorded e ? $"{e.Group} was consulted: {Quoted(e.Purpose)}" : null;
}
