using System.Globalization;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Cli.ImprovementActions;

/// <summary>An action plan as a table, or as JSON with what is worked out for the day beside what is stored.</summary>
internal static class PlanReport
{
    internal static void Write(
        Terminal terminal,
        NamedPartnership named,
        PlanSummary plan,
        IReadOnlyList<ActionSummary> actions,
        DateOnly day,
        bool json
    )
    {
        if (json)
        {
            terminal.Json(
                new
                {
                    partnership = named.Slug,
                    streamVersion = plan.Version,
                    on = day,
                    actions = actions.Select(a => OnDay(a, day)).ToList(),
                }
            );
            return;
        }
        terminal.Out.WriteLine(
            $"{named.Partnership.Name}: {actions.Count} of {Numbers.Counted(plan.Actions.Count, "action")}, {plan.Actions.Count(a => a.IsLateOn(day))} late on {day.InWords()}"
        );
        if (actions.Count == 0)
            return;
        terminal.Out.WriteLine();
        Rows(actions, day).WriteTo(terminal);
    }

    private static object OnDay(ActionSummary action, DateOnly day) =>
        new
        {
            status = StatusOf(action, day),
            dueOn = action.NextDue(),
            daysLate = action.DaysLateOn(day),
            action,
        };

    private static Sheet Rows(IReadOnlyList<ActionSummary> actions, DateOnly day)
    {
        var sheet = new Sheet("Action", "Label", "Serves", "Leads", "Due", "Status", "Days late", "Moved", "Text");
        foreach (var a in actions)
            sheet.Add(
                a.Number.ToString(CultureInfo.InvariantCulture),
                a.Label,
                a.Proposals.Count > 0 ? string.Join(", ", a.Proposals) : a.Origin?.Review,
                Words.List(a.Leads.Select(l => l.Office)),
                a.NextDue()?.InWords() ?? a.Timescale.AsWritten,
                StatusOf(a, day).Replace('-', ' '),
                a.DaysLateOn(day),
                a.Moves,
                a.Text
            );
        return sheet;
    }

    private static string StatusOf(ActionSummary action, DateOnly day) =>
        action.StatusOn(day)?.Code() ?? action.Standing.Code();
}
