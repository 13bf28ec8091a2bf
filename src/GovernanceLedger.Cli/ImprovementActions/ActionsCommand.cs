using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres;

namespace GovernanceLedger.Cli.ImprovementActions;

/// <summary>Shows a partnership's action plan, or what is late in it.</summary>
internal static class ActionsCommand
{
    internal static Command Create(Shell shell)
    {
        var partnership = new Option<string>("--partnership")
        {
            Description = "The partnership, by name.",
            HelpName = "name",
            Required = true,
        };
        var late = new Option<bool>("--late") { Description = "Only the actions that are late." };
        var on = Typed.DayOption("--on", "The day on which lateness is judged; today unless given.");
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "actions",
            "Show a partnership's improvement actions, with what is late worked out from the due day.",
            "ledger actions --partnership Moray",
            "ledger actions --partnership \"north ayrshire\" --late",
            "ledger actions --partnership moray --late --on 2020-03-31 --json"
        )
        {
            partnership,
            late,
            on,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(partnership)!, cancel);
                var day = parsed.GetValue(on) ?? Scotland.Day(TimeProvider.System.GetUtcNow());
                var plan = await Plan(ledger, named.Slug, cancel);
                var actions = plan.Actions.Where(a => !parsed.GetValue(late) || a.IsLateOn(day)).ToList();
                PlanReport.Write(shell.Terminal, named, plan, actions, day, parsed.GetValue(json));
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<PlanSummary> Plan(OpenLedger ledger, string slug, CancellationToken cancel) =>
        (await ledger.Views.Find<PlanSummary>(slug, ActionPlanRules.Stream, ActionPlanViews.PlanName, cancel))?.Document
        ?? PlanSummary.Empty;
}
