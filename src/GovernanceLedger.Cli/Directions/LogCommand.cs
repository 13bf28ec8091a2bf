using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Directions;
using GovernanceLedger.Web.Directions;
using LedgerRoom = GovernanceLedger.Web.Layout.LedgerRoom;

namespace GovernanceLedger.Cli.Directions;

/// <summary>Shows the log of directions that a committee reviews at mid-year and at the year's end.</summary>
internal static class LogCommand
{
    internal static Command Create(Shell shell)
    {
        var partnership = new Option<string>("--partnership")
        {
            Description = "The partnership, by name.",
            HelpName = "name",
            Required = true,
        };
        var year = new Option<string?>("--year")
        {
            Description = "The financial year, such as 2019-20; this one unless given.",
            HelpName = "year",
        };
        year.Validators.Add(found =>
        {
            if (found.GetValueOrDefault<string?>() is { } typed && !FinancialYear.IsNamedBy(typed))
                found.AddError($"\"{typed}\" is not a financial year. Write it as 2019-20.");
        });
        var midYear = new Option<bool>("--mid-year")
        {
            Description = "Up to 30 September; up to 31 March unless given.",
        };
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "log",
            "Show the log of directions for a financial year, up to its middle or its end.",
            "ledger directions log --partnership Moray --year 2019-20",
            "ledger directions log --partnership Moray --mid-year --json"
        )
        {
            partnership,
            year,
            midYear,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(partnership)!, cancel);
                var room = LedgerRoom.Of(ledger.Database, TimeProvider.System);
                var query = LogQuery.Of(parsed.GetValue(year) ?? "", parsed.GetValue(midYear), room.Today);
                var log = query.Among((await KnownRegister.Now(room, named.Slug, cancel)).Directions);
                if (parsed.GetValue(json))
                    shell.Terminal.Json(
                        new
                        {
                            partnership = named.Slug,
                            from = query.From,
                            to = query.To,
                            asAt = query.AsAt,
                            entries = log,
                        }
                    );
                else
                    Write(shell.Terminal, query, log);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static void Write(Terminal terminal, LogQuery query, IReadOnlyList<LogEntry> log)
    {
        terminal.Out.WriteLine($"{query.Title}. {query.Words}");
        if (log.Count == 0)
            return;
        terminal.Out.WriteLine();
        var sheet = new Sheet("Reference", "Function", "Date issued", "Recipient", "Total committed", "Status");
        foreach (var e in log)
            sheet.Add(
                e.Reference,
                Words.List(e.Functions),
                e.IssuedOn.InWords(),
                Words.List(e.Recipients),
                e.CommittedPence.InPounds(),
                e.Status.Code()
            );
        sheet.WriteTo(terminal);
    }
}
