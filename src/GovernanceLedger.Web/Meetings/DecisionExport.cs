using System.Globalization;
using GovernanceLedger.Meetings;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Meetings;

/// <summary>What meetings decided as a spreadsheet reads it: a row for each recommendation, decided or not.</summary>
internal static class DecisionExport
{
    internal static string Csv(IEnumerable<StoredView<Meeting>> meetings) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "date",
            "body",
            "whose body",
            "item",
            "report",
            "direction required",
            "no direction because",
            "number",
            "recommendation",
            "decision",
            "wording as amended",
            "remitted to",
            "deferred until",
            "votes for",
            "votes against",
            "abstained",
            "dissent",
            "minute",
            "report event",
            "decision event"
        )
        + string.Concat(
            meetings.SelectMany(m =>
                m.Document.Reports.SelectMany(r =>
                    r.Report.Recommendations.Select((words, i) => Line(m, r, i + 1, words))
                )
            )
        );

    private static string Line(StoredView<Meeting> meeting, ReportRecord report, int number, string words)
    {
        var (m, taken) = (meeting.Document, report.Decisions.GetValueOrDefault(number));
        var d = taken?.Decision;
        return Histories.Csv.Line(
            m.HeldOn.Iso(),
            m.Body.Name,
            m.Body.Of.Code(),
            report.Report.Item,
            report.Report.Title,
            report.Report.DirectionRequired?.Code(),
            report.DirectionForgone,
            Number(number),
            words,
            d?.Kind.Code() ?? "not-decided",
            d?.Wording,
            d?.RemittedTo?.Name,
            d?.DeferredUntil,
            Number(d?.Vote?.For),
            Number(d?.Vote?.Against),
            Number(d?.Vote?.Abstained),
            d?.Dissent,
            d?.MinuteReference,
            new EventReference(meeting.Stream, report.Version).ToString(),
            taken is null ? null : new EventReference(meeting.Stream, taken.Version).ToString()
        );
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
