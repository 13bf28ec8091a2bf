using System.Globalization;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>A plan as a table to take away. Leads stand by office: a name taken away could not be erased any more.</summary>
internal static class PlanExport
{
    internal static string Csv(IEnumerable<ActionSummary> actions, DateOnly day) =>
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
            "status on " + Iso(day),
            "days late",
            "last reported on",
            "percent",
            "times moved",
            "ended on"
        )
        + string.Concat(actions.Select(a => Line(a, day)));

    private static string Line(ActionSummary a, DateOnly day) =>
        Histories.Csv.Line(
            Number(a.Number),
            a.Label,
            string.Join("; ", a.Proposals),
            ActionWords.Serves([], a.Origin),
            a.Text,
            string.Join("; ", a.Leads.Select(l => l.Office)),
            a.Timescale.AsWritten,
            Iso(a.NextDue()),
            Iso(a.AgreedOn),
            a.StatusOn(day)?.Code() ?? a.Standing.Code(),
            Number(a.DaysLateOn(day)),
            Iso(a.LastReportOn),
            a.Percent is { } percent ? Number(percent) : null,
            Number(a.Moves),
            Iso(a.ClosedOn)
        );

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
