using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>The sheet of decisions, a row for each recommendation, decided or not.</summary>
internal static class DecisionSheet
{
    internal static Sheet Of(LedgerAsAt ledger) =>
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
                LedgerWorkbook.EventColumn,
            ],
            from meeting in ledger.Meetings
            from report in meeting.State.Reports
            from number in Enumerable.Range(1, report.Report.Recommendations.Count)
            select Row(meeting.Stream, meeting.State, report, number)
        );

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
}
