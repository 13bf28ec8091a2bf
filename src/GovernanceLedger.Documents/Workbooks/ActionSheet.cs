using GovernanceLedger.Documents.Papers;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>The sheet of improvement actions, a row for each.</summary>
internal static class ActionSheet
{
    // Leads stand by office: a name taken away could not be erased any more.
    internal static Sheet Of(LedgerAsAt ledger) =>
        new(
            "Actions",
            [
                new("Action", 9),
                new("Label", 12),
                new("Proposals", 14),
                new("Review", 30),
                new("What is to be done", 70),
                new("Leads", 30),
                new("Timescale as written", 24),
                new("Agreed on", 14),
                new("Due on", 14),
                new("Status", 14),
                new("Days late", 10),
                new("Percent", 9),
                new("Last reported on", 16),
                new("Times moved", 12),
                new("Ended on", 14),
                LedgerWorkbook.EventColumn,
            ],
            ledger.Plan.Actions.Values.Select(a => Row(a, ActionSummary.Of(a), ledger))
        );

    private static IReadOnlyList<object?> Row(ImprovementAction a, ActionSummary summary, LedgerAsAt ledger) =>
        [
            a.Number,
            a.Planned.Label,
            string.Join(", ", a.Planned.Proposals),
            a.Planned.Origin is { } origin ? $"{origin.Review} {origin.Section}".Trim() : null,
            a.Planned.Text,
            string.Join("; ", a.Planned.Leads.Select(l => l.Office)),
            a.Planned.Timescale.AsWritten,
            a.AgreedOn,
            summary.NextDue(),
            summary.StatusOn(ledger.Day)?.Title() ?? a.Standing.Title(),
            summary.DaysLateOn(ledger.Day),
            summary.Percent,
            summary.LastReportOn,
            summary.Moves,
            summary.ClosedOn,
            LedgerWorkbook.Events(ActionPlanRules.Stream, ledger.OfActions[a.Number]),
        ];
}
