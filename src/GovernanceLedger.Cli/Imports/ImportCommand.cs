using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Returns;
using GovernanceLedger.Documents.Imports;

namespace GovernanceLedger.Cli.Imports;

/// <summary>Records a return, after showing what it would record and settling every doubt.</summary>
internal static class ImportCommand
{
    internal static Command Create(Shell shell)
    {
        var file = ReturnFile.Argument();
        var options = new ImportOptions();
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "import",
            "Record a completed self-evaluation. Nothing doubtful is recorded unless you settle it.",
            "ledger import angus.docx --partnership Angus --dry-run",
            "ledger import angus.docx --partnership Angus",
            "ledger import moray.txt --partnership Moray --effective-on 2019-05-10 --yes",
            "ledger import return.docx --partnership Fife --confirm 1.2 --set 2.3=partly-established --leave-unrated \"2.4=The tick was lost in the scan.\""
        )
        {
            file,
            json,
        };
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancel) =>
            {
                var read = ReturnFile.Read(shell.Terminal, parsed.GetValue(file)!);
                await using var ledger = parsed.GetValue(options.DryRun)
                    ? await shell.OpenLedger(parsed, cancel)
                    : await shell.OpenOrBeginLedger(parsed, cancel);
                var prepared = await PreparedImport.Of(ledger, read, options, parsed, cancel);
                var report = new ImportReport(shell.Terminal, prepared, parsed.GetValue(json));
                var recording = new ImportRecording(ledger, prepared, shell.Actor(parsed));
                return await Run(
                    shell.Terminal,
                    recording,
                    report,
                    parsed.GetValue(options.DryRun),
                    parsed.GetValue(options.Yes),
                    cancel
                );
            }
        );
        return command;
    }

    private static async Task<int> Run(
        Terminal terminal,
        ImportRecording recording,
        ImportReport report,
        bool dryRun,
        bool yes,
        CancellationToken cancel
    )
    {
        if (recording.Prepared.Already is not null)
        {
            var wording = dryRun ? 0 : await recording.RecordWording(cancel);
            return report.AlreadyImported(wording);
        }
        if (recording.Prepared.Plan is not ImportPlan.Ready ready)
            return report.NotYet();
        report.Preview(ready);
        if (recording.Prepared.Refusal is { } refusal)
            throw new CommandRefused(refusal);
        if (dryRun)
            return report.NothingRecorded(ready);
        if (!yes && !Asked(terminal))
            throw new CommandRefused("not-confirmed", "Nothing was recorded.");
        return report.Recorded(ready, await recording.Record(ready, cancel));
    }

    private static bool Asked(Terminal terminal)
    {
        if (!terminal.CanAsk)
            throw new CommandRefused(
                "not-confirmed",
                "Nothing was recorded: there is nobody here to ask. Look at what would be recorded, then run it again with --yes."
            );
        terminal.Messages.Write("Record this? Type yes or no: ");
        terminal.Messages.Flush();
        return terminal.Answers.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes";
    }
}
