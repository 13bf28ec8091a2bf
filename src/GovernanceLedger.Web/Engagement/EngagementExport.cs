using System.Globalization;
using GovernanceLedger.Engagement;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Engagement;

/// <summary>An engagement log as a table to take away.</summary>
internal static class EngagementExport
{
    internal static string Csv(IEnumerable<EngagementEntry> entries) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "entry",
            "days",
            "group consulted",
            "purpose",
            "issues",
            "attended by",
            "places",
            "proposals",
            "source",
            "events"
        )
        + string.Concat(entries.Select(Line));

    private static string Line(EngagementEntry e) =>
        Histories.Csv.Line(
            e.Number.ToString(CultureInfo.InvariantCulture),
            string.Join("; ", e.Days.Select(d => d.Iso())),
            e.Group,
            e.Purpose,
            e.Issues,
            string.Join("; ", e.AttendedBy),
            string.Join("; ", e.Places),
            string.Join("; ", e.Proposals),
            e.Source.Description,
            EventsAbout.InWords(EngagementRules.Stream, [e.Number])
        );
}
