using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.SelfEvaluations;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.SelfEvaluations;
using GovernanceLedger.Web.Papers;
using LedgerRoom = GovernanceLedger.Web.Layout.LedgerRoom;

namespace GovernanceLedger.Cli.Papers;

/// <summary>Writes a self-evaluation as a completed return.</summary>
internal static class ExportReturn
{
    internal static Command Create(Shell shell)
    {
        var options = new ExportOptions("docx");
        var cycle = RecordingOptions.CycleOption();
        var point = new Option<string?>("--point")
        {
            Description = "approved, submitted, known-2020-05-31 or in-force-2019-09-30; as it stands unless given.",
            HelpName = "point",
        };
        var command = new ExampleCommand(
            "return",
            "Write a self-evaluation as a completed return in Word, which `ledger read` reads back.",
            "ledger export return strathcarrow --to return.docx",
            "ledger export return strathcarrow --cycle baseline --point approved --to approved.docx",
            "ledger export return strathcarrow --position 193 --to before.docx"
        )
        {
            cycle,
            point,
        };
        options.AddTo(command, withDay: false);
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var found = await FoundSelfEvaluation.Require(
                    ledger,
                    parsed.GetValue(options.Partnership)!,
                    parsed.GetValue(cycle),
                    cancel
                );
                var (facts, refusal) = await ReturnPapers.Find(
                    LedgerRoom.Of(ledger.Database, TimeProvider.System),
                    found.Partnership.Slug,
                    Point(found.Cycle, parsed.GetValue(point)),
                    parsed.GetValue(options.Position),
                    cancel
                );
                if (facts is null)
                    throw new CommandRefused(refusal!.Code, refusal.Message);
                options.Write(shell, parsed, facts.AsAt, file => file.Write(CompletedReturn.Write(facts)));
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static PointReference Point(string cycle, string? point) =>
        PointReference.Read(point is null ? cycle : $"{cycle}@{point.Trim()}")
        ?? throw new CommandRefused(
            "unknown-point",
            $"\"{point}\" is not a point. Write approved, submitted, known-2020-05-31 or in-force-2019-09-30."
        );
}
