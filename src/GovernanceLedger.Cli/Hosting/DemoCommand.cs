using System.CommandLine;
using System.Globalization;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Demonstration;
using GovernanceLedger.Cli.Demonstration.Large;

namespace GovernanceLedger.Cli.Hosting;

/// <summary>Serves the site from the demonstration ledger, which it loads once.</summary>
internal static class DemoCommand
{
    internal static Command Create(Shell shell)
    {
        var serving = new ServingOptions();
        var large = new Option<bool>("--large")
        {
            Description =
                "Load 31 invented partnerships of 5,000 events each instead, to see how the site bears that. It takes some minutes, and goes on where it was broken off.",
        };
        var partnerships = Count(
            "--partnerships",
            "With --large, how many partnerships.",
            new LargeSize().Partnerships,
            31
        );
        var events = Count(
            "--events",
            "With --large, how many events each of them has.",
            new LargeSize().Events,
            100_000
        );
        var command = new ExampleCommand(
            "demo",
            "Try the ledger: loads three invented partnerships with their ratings and registers, enters Angus, Moray and North Ayrshire without any so that importing a return can be tried, and serves the site.",
            "ledger demo",
            "ledger demo --port 8080",
            "ledger demo --large --data /tmp/ledger-large",
            "ledger demo --large --partnerships 1 --events 10000 --data /tmp/ledger-long"
        )
        {
            large,
            partnerships,
            events,
        };
        serving.AddTo(command);
        command.SetAction(
            async (parsed, cancel) =>
            {
                var address = serving.Address(parsed);
                await using var ledger = await shell.OpenToServe(parsed, cancel);
                if (parsed.GetValue(large))
                    await LoadLarge(
                        shell.Terminal,
                        ledger,
                        new(Partnerships: parsed.GetValue(partnerships), Events: parsed.GetValue(events)),
                        cancel
                    );
                else
                    await new DemonstrationLedger(ledger, shell.Terminal.Say).Load(cancel);
                return await Serving.Run(shell, parsed, ledger, address, cancel);
            }
        );
        return command;
    }

    private static Option<int> Count(string name, string description, int usual, int most)
    {
        var option = new Option<int>(name)
        {
            Description = description,
            HelpName = "number",
            DefaultValueFactory = _ => usual,
        };
        option.Validators.Add(result =>
        {
            if (
                !result.Tokens.All(t =>
                    int.TryParse(t.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                    && n > 0
                    && n <= most
                )
            )
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} is a number from 1 to {most}."));
        });
        return option;
    }

    private static async Task LoadLarge(Terminal terminal, OpenLedger ledger, LargeSize size, CancellationToken cancel)
    {
        var began = TimeProvider.System.GetTimestamp();
        await terminal.WithBar(
            "Loading a large ledger",
            async bar =>
            {
                bar.MaxValue = size.Partnerships * size.Events;
                await new LargeLedger(ledger, size, events => bar.Increment(events)).Load(cancel);
                return bar.MaxValue;
            }
        );
        terminal.Say("Taking every word into the search …");
        await ledger.Search.CatchUp(cancel: cancel);
        await ledger.Approvals.CatchUp(cancel: cancel);
        var took = TimeProvider.System.GetElapsedTime(began);
        terminal.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{size.Partnerships} partnerships of {size.Events:N0} events each are in the ledger, after {took.TotalSeconds:N0} seconds."
            )
        );
    }
}
