using System.Globalization;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>A plan as a table to take away. Leads stand by office: a name taken away could not be erased any more.</summary>
internal static class PlanExport
{
    internal static string Csv(IEnumerable<ActionSummary> actions, DateOnly day, ILookup<long, long> events) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "action",
            "label",
            "proposals",
            "origin",
            "text",
            "leads",
            "timescale as written",
            "due on",
            "agreed on",
            "status on " + day.Iso(),
            "days late",
            "last reported on",
            "percent",
            "times moved",
            "ended on",
            "events"
        )
        + string.Concat(actions.Select(a => Line(a, day, events[a.Number])));

    private static string Line(ActionSummary a, DateOnly day, IEnumerable<long> events) =>
        Histories.Csv.Line(
            Number(a.Number),
            a.Label,
            string.Join("; ", a.Proposals),
            ActionWords.Serves([], a.Origin),
            a.Text,
            string.Join("; ", a.Leads.Select(l => l.Office)),
            a.Timescale.AsWritten,
            a.NextDue()?.Iso(),
            a.AgreedOn.Iso(),
            a.StatusOn(day)?.Code() ?? a.Standing.Code(),
            Number(a.DaysLateOn(day)),
            a.LastReportOn?.Iso(),
            a.Percent is { } percent ? Number(percent) : null,
            Number(a.Moves),
            a.ClosedOn?.Iso(),
            EventsAbout.InWords(ActionPlanRules.Stream, events)
        );

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
