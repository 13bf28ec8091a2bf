using System.Globalization;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Meetings;

/// <summary>Meetings as a spreadsheet reads them.</summary>
internal static class MeetingExport
{
    internal static string Csv(
        Partnership partnership,
        IEnumerable<ListedMeeting> meetings,
        IReadOnlyList<FollowingDirection> directions
    ) =>
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
            "minutes approved on",
            "events"
        )
        + string.Concat(meetings.Select(m => Line(m, m.Gaps(partnership, directions))));

    private static string Line(ListedMeeting meeting, IEnumerable<DirectionGap> gaps)
    {
        var m = meeting.Summary;
        return Histories.Csv.Line(
            m.HeldOn.Iso(),
            m.Body.Name,
            m.Body.Of.Code(),
            m.Place,
            Number(m.Papers),
            Number(m.Reports),
            Number(m.Recommendations),
            Number(m.Decided),
            string.Join("; ", gaps.Select(g => $"{g.Awaited.Item} ({MeetingWords.Of(g)})")),
            m.MinutesApprovedOn?.Iso(),
            EventsAbout.InWords(meeting.Reference.Stream, EventsAbout.All(meeting.Version))
        );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
