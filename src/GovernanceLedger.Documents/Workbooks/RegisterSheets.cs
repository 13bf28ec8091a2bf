using GovernanceLedger.Directions;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>The sheets of a partnership's registers.</summary>
internal static class RegisterSheets
{
    private static readonly SheetColumn Events = new("Events", 34);

    // Leads stand by office: a name taken away could not be erased any more.
    internal static Sheet Actions(LedgerAsAt ledger) =>
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
                Events,
            ],
            ledger.Plan.Actions.Values.Select(a => Row(a, ActionSummary.Of(a), ledger))
        );

    internal static Sheet Decisions(LedgerAsAt ledger) =>
        new(
            "Decisions",
            [
                new("Date", 14),
                new("Body", 32),
                new("Item", 8),
                new("Report", 40),
                new("Recommendation", 16),
                new("What was recommended", 60),
                new("Decision", 20),
                new("Wording as amended", 50),
                new("Remitted to", 30),
                new("Deferred until", 20),
                new("For", 7),
                new("Against", 9),
                new("Abstained", 10),
                new("Dissent", 30),
                new("Minute", 20),
                new("Direction required", 18),
                Events,
            ],
            from meeting in ledger.Meetings
            from report in meeting.State.Reports
            from number in Enumerable.Range(1, report.Report.Recommendations.Count)
            select Row(meeting.Stream, meeting.State, report, number)
        );

    internal static Sheet Directions(LedgerAsAt ledger) =>
        new(
            "Directions",
            [
                new("Reference", 12),
                new("Status", 14),
                new("Functions", 40),
                new("Recipients", 30),
                new("Instruction", 70),
                new("Drafted on", 14),
                new("Approved on", 14),
                new("Issued on", 14),
                new("In force from", 14),
                new("Committed", 18),
                new("Spent", 18),
                new("Progress", 14),
                new("Review on", 14),
                new("Ended from", 14),
                Events,
            ],
            ledger.Directions.Directions.Values.Select(d => Row(d, ledger))
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

    private static IReadOnlyList<object?> Row(string stream, Meeting meeting, ReportRecord report, int number)
    {
        var decided = report.Decisions.GetValueOrDefault(number);
        var decision = decided?.Decision;
        return
        [
            meeting.HeldOn,
            meeting.Body.Name,
            report.Report.Item,
            report.Report.Title,
            number,
            report.Report.Recommendations[number - 1],
            decision?.Kind.Title() ?? "Not decided",
            decision?.Wording,
            decision?.RemittedTo?.Name,
            decision?.DeferredUntil,
            decision?.Vote?.For,
            decision?.Vote?.Against,
            decision?.Vote?.Abstained,
            decision?.Dissent,
            decision?.MinuteReference,
            report.Report.DirectionRequired?.Title(),
            LedgerWorkbook.Events(stream, decided is null ? [report.Version] : [report.Version, decided.Version]),
        ];
    }

    private static IReadOnlyList<object?> Row(Direction d, LedgerAsAt ledger) =>
        [
            d.Reference,
            d.Status.Title(),
            string.Join("; ", d.Content.Functions),
            string.Join("; ", d.Content.Recipients.Select(r => r.Name)),
            d.Content.Instruction,
            d.DraftedOn,
            d.Approval?.EffectiveOn,
            d.IssuedOn,
            d.Term.From,
            (d.Content.Money.Value ?? []).Sum(m => m.Pence) / 100m,
            d.Progress.LastOrDefault()?.SpentPence / 100m,
            d.Progress.LastOrDefault()?.Status.Title(),
            d.Content.ReviewOn.Value,
            d.End?.From,
            LedgerWorkbook.Events(DirectionRules.Stream, ledger.OfDirections[d.Reference]),
        ];
}
