using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Directions;

namespace GovernanceLedger.Cli.Directions;

/// <summary>Shows a partnership's register of directions, or what was in force on a day and with what money.</summary>
internal static class DirectionsCommand
{
    internal static Command Create(Shell shell)
    {
        var partnership = new Option<string>("--partnership")
        {
            Description = "The partnership, by name.",
            HelpName = "name",
            Required = true,
        };
        var inForce = Typed.DayOption("--in-force", "Only what was in force on this day, with the money of it.");
        var function = new Option<string?>("--function")
        {
            Description = "Only directions about this function.",
            HelpName = "text",
        };
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "directions",
            "Show a partnership's directions, or those in force on a day.",
            "ledger directions --partnership Moray",
            "ledger directions --partnership Moray --in-force \"1 October 2019\" --function \"Care at home\"",
            "ledger directions --partnership moray --in-force 2019-10-01 --json"
        )
        {
            partnership,
            inForce,
            function,
            json,
            LetterCommand.Create(shell),
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(partnership)!, cancel);
                var report = new DirectionReport(shell.Terminal, named, parsed.GetValue(json));
                var register = await Register(ledger, named.Slug, cancel);
                if (parsed.GetValue(inForce) is { } day)
                    report.InForceOn(register, day, parsed.GetValue(function));
                else
                    report.All(register, parsed.GetValue(function));
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<DirectionList> Register(OpenLedger ledger, string slug, CancellationToken cancel) =>
        (
            await ledger.Views.Find<DirectionList>(slug, DirectionRules.Stream, DirectionViews.RegisterName, cancel)
        )?.Document
        ?? DirectionList.Empty;
}
