using GovernanceLedger.ImprovementActions;
using static GovernanceLedger.Web.Histories.EventSentence;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>Every event of an action plan as a sentence.</summary>
internal static class ActionSentence
{
    /// <summary>What happened, in one sentence, or null for an event of another kind.</summary>
    internal static string? Of(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            ActionAgreed e => $"An improvement action was agreed{Labelled(e.Label)}: {Quoted(e.Text)}",
            ActionLeadsChanged e =>
                $"Action {Number(e.Action)} is led by {Listed(e.Leads.Select(l => l.Office).ToList())}: {Quoted(e.Reason)}",
            ActionReworded e => $"Action {Number(e.Action)} was reworded: {Quoted(e.Text)}",
            ActionProgressReported e =>
                $"Action {Number(e.Action)} was reported {e.Status.InSentence()}{Figure(e.Percent)}: {Quoted(e.Narrative)}",
            ActionDueDateMoved e => Moved(e),
            ActionCompleted e => $"Action {Number(e.Action)} was completed: {Quoted(e.Evidence)}",
            ActionReopened e => $"Action {Number(e.Action)} was reopened: {Quoted(e.Reason)}",
            ActionWithdrawn e => $"Action {Number(e.Action)} was withdrawn: {Quoted(e.Reason)}",
            ActionsMerged e => $"Action {Number(e.Action)} was merged into action {Number(e.Into)}: {Quoted(e.Reason)}",
            ActionsCrossReferenced e =>
                $"Action {Number(e.Action)} and action {Number(e.Other)} refer to each other: {Quoted(e.Reason)}",
            ActionPlanApproved e =>
                $"{e.Body} approved the action plan as it stood at version {Number(e.ApprovedVersion)}.",
            ActionPlanImported e => $"The action plan “{e.Name}” was imported.",
            _ => null,
        };

    /// <summary>A status in the middle of a sentence, such as "on track".</summary>
    internal static string InSentence(this ProgressStatus status) => status.Code().Replace('-', ' ');

    private static string Moved(ActionDueDateMoved e) =>
        e.Was is { } was
            ? $"{e.AgreedBy} moved the due day of action {Number(e.Action)} from {was.InWords()} to {e.DueOn.InWords()}: {Quoted(e.Reason)}"
            : $"{e.AgreedBy} set the due day of action {Number(e.Action)} to {e.DueOn.InWords()}: {Quoted(e.Reason)}";

    private static string Labelled(string? label) => label is null ? "" : $" as {label}";

    private static string Figure(int? percent) => percent is { } figure ? $", {Number(figure)} per cent done" : "";
}
