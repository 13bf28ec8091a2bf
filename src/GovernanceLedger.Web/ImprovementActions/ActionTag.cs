using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>What an event of an action plan or of the engagement log is called on a page.</summary>
internal static class ActionTag
{
    /// <summary>The tag, or null for an event of another kind.</summary>
    internal static EventTag? Of(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            ActionAgreed => new("Action agreed", "darkblue", "ring"),
            ActionProgressReported => new("Progress", "teal", "dot"),
            ActionDueDateMoved => new("Due day moved", "blue", "disc"),
            ActionLeadsChanged => new("Leads changed", "blue", "disc"),
            ActionReworded => new("Reworded", "blue", "disc"),
            ActionCompleted => new("Action completed", "green", "square"),
            ActionReopened => new("Action reopened", "green", "ring"),
            ActionWithdrawn => new("Action withdrawn", "red", "square"),
            ActionsMerged => new("Merged", "grey", "square"),
            ActionsCrossReferenced => new("Cross-reference", "grey", "dot"),
            ActionPlanApproved => new("Plan approved", "green", "square"),
            ActionPlanImported => new("Import", "grey", "square"),
            EngagementRecorded => new("Engagement", "purple", "dot"),
            _ => null,
        };
}
