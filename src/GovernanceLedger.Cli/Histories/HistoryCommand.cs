using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Cli.Histories;

/// <summary>Shows what happened, in order, with both dates: when it took effect and when it was recorded.</summary>
internal static class HistoryCommand
{
    internal static Command Create(Shell shell)
    {
        var partnership = new Argument<string>("PARTNERSHIP") { Description = "The partnership, by name." };
        var options = new HistoryOptions();
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "history",
            "Show a partnership's history: what happened, when it took effect and when it was recorded.",
            "ledger history Moray",
            "ledger history Moray --proposal 2.3",
            "ledger history \"North Ayrshire\" --recorded-by \"31 March 2020\" --json",
            "ledger history Moray --stream self-evaluation/baseline --limit 20"
        )
        {
            partnership,
            json,
        };
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(partnership)!, cancel);
                var events = await options.Select(ledger, named.Slug, parsed, cancel);
                if (parsed.GetValue(json))
                    shell.Terminal.Json(
                        new { partnership = named.Slug, events = events.Select(e => new EventJson(e)).ToList() }
                    );
                else
                    Timeline.Write(shell.Terminal, named, events);
                return ExitCode.Done;
            }
        );
        return command;
    }
}
