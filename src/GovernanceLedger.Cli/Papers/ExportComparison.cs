using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Comparisons;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Documents.Comparisons;
using GovernanceLedger.Web.Papers;
using LedgerRoom = GovernanceLedger.Web.Layout.LedgerRoom;

namespace GovernanceLedger.Cli.Papers;

/// <summary>Writes a comparison as a report to the board.</summary>
internal static class ExportComparison
{
    internal static ExampleCommand Create(Shell shell)
    {
        // The point takes the name by which every other export takes its file.
        var options = new ExportOptions("docx", file: "--out");
        var from = CompareCommand.Point("--from", "The earlier point, such as baseline@submitted.");
        var to = CompareCommand.Point("--to", "The later point, such as repeat-2020.");
        var command = new ExampleCommand(
            "comparison",
            "Write a comparison of two points as a report to the board in Word.",
            "ledger export comparison strathcarrow --from baseline@submitted --to repeat-2020 --out report.docx"
        )
        {
            from,
            to,
        };
        options.AddTo(command, withDay: false, withPosition: false);
        command.SetAction(
            async (parsed, cancel) =>
            {
                var (a, b) = (CompareCommand.Read(parsed.GetValue(from)!), CompareCommand.Read(parsed.GetValue(to)!));
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(options.Partnership)!, cancel);
                var room = LedgerRoom.Of(ledger.Database, TimeProvider.System);
                var (facts, refusal) = await ComparisonPapers.Find(room, named.Slug, a, b, cancel);
                if (facts is null)
                    throw new CommandRefused(refusal!.First.Code, refusal.First.Message);
                options.Write(shell, parsed, facts.Ledger.AsAt, file => file.Write(ComparisonPaper.Write(facts)));
                return ExitCode.Done;
            }
        );
        return command;
    }
}
