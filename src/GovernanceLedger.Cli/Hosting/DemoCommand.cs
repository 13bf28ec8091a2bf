using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Demonstration;

namespace GovernanceLedger.Cli.Hosting;

/// <summary>Serves the site from the demonstration ledger, which it loads once.</summary>
internal static class DemoCommand
{
    internal static Command Create(Shell shell)
    {
        var serving = new ServingOptions();
        var command = new ExampleCommand(
            "demo",
            "Try the ledger: loads three invented partnerships with their ratings, registers Angus, Moray and North Ayrshire without any so that importing a return can be tried, and serves the site.",
            "ledger demo",
            "ledger demo --port 8080",
            "ledger demo --data /tmp/ledger-demo"
        );
        serving.AddTo(command);
        command.SetAction(
            async (parsed, cancel) =>
            {
                var address = serving.Address(parsed);
                await using var ledger = await shell.OpenToServe(parsed, cancel);
                await new DemonstrationLedger(ledger, shell.Terminal.Say).Load(cancel);
                return await Serving.Run(shell, parsed, ledger, address, cancel);
            }
        );
        return command;
    }
}
