using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.Histories;
using LedgerRoom = GovernanceLedger.Web.Layout.LedgerRoom;

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
        var inForce = Typed.DayOption("--in-force-on", "Only what was in force on this day, with the money of it.");
        inForce.Aliases.Add("--in-force");
        var function = new Option<string?>("--for", "--function")
        {
            Description = "Only directions about this function.",
            HelpName = "text",
        };
        var known = Typed.DayOption("--known-on", "As the ledger knew it at the end of this day.");
        known.Aliases.Add("--as-at");
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "directions",
            "Show a partnership's directions, or those in force on a day.",
            "ledger directions --partnership Moray",
            "ledger directions --partnership Moray --in-force-on \"1 October 2019\" --for \"Care at home\"",
            "ledger directions --partnership moray --in-force-on 2019-10-01 --known-on 2019-12-31 --json"
        )
        {
            partnership,
            inForce,
            function,
            known,
            json,
            LetterCommand.Create(shell),
            LogCommand.Create(shell),
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(partnership)!, cancel);
                var report = new DirectionReport(shell.Terminal, named, parsed.GetValue(known), parsed.GetValue(json));
                var room = LedgerRoom.Of(ledger.Database, TimeProvider.System);
                var register = parsed.GetValue(known) is { } knownOn
                    ? await KnownRegister.At(room, named.Slug, knownOn.End(), cancel)
                    : await KnownRegister.Now(room, named.Slug, cancel);
                if (parsed.GetValue(inForce) is { } day)
                    report.InForceOn(register, day, parsed.GetValue(function));
                else
                    report.All(register, parsed.GetValue(function));
                return ExitCode.Done;
            }
        );
        return command;
    }
}
