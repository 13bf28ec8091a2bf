using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;

namespace GovernanceLedger.Cli.Hosting;

/// <summary>Serves the site from a ledger.</summary>
internal static class ServeCommand
{
    internal static Command Create(Shell shell)
    {
        var serving = new ServingOptions();
        var command = new ExampleCommand(
            "serve",
            "Serve the site, on this machine only until sign-in exists.",
            "ledger serve",
            "ledger serve --port 8080 --connection \"Host=localhost;Database=ledger;Username=ledger\""
        );
        serving.AddTo(command);
        command.SetAction(
            async (parsed, cancel) =>
            {
                var address = serving.Address(parsed);
                await using var ledger = await shell.OpenToServe(parsed, cancel);
                return await Serving.Run(shell, parsed, ledger, address, cancel);
            }
        );
        return command;
    }
}
