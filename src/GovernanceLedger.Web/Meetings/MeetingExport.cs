using System.Globalization;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Meetings;

/// <summary>Meetings as a spreadsheet reads them.</summary>
internal static class MeetingExport
{
    internal static string Csv(IEnumerable<ListedMeeting> meetings) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "date",
            "body",
            "whose body",
            "place",
            "papers",
            "reports",
            "recommendations",
            "decided",
            "items that wait for a direction",
            "minutes approved on"
        )
        + string.Concat(meetings.Select(Line));

    private static string Line(ListedMeeting meeting)
    {
        var m = meeting.Summary;
        return Histories.Csv.Line(
            Day(m.HeldOn),
            m.Body.Name,
            m.Body.Of.Code(),
            m.Place,
            Number(m.Papers),
            Number(m.Reports),
            Number(m.Recommendations),
            Number(m.Decided),
            string.Join("; ", m.AwaitingDirection.Select(a => a.Item)),
            m.MinutesApprovedOn is { } day ? Day(day) : null
        );
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
