using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Returns;
using GovernanceLedger.Documents.Imports;

namespace GovernanceLedger.Cli.Imports;

/// <summary>Records a document, after showing what it would record and settling every doubt.</summary>
internal static class ImportCommand
{
    internal static Command Create(Shell shell)
    {
        var file = ReturnFile.Argument();
        var options = new ImportOptions();
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "import",
            "Record what a document holds: a report, a completed self-evaluation, improvement actions, a table of engagement. Nothing doubtful is recorded unless you settle it.",
            "ledger import angus.docx --partnership Angus --dry-run",
            "ledger import angus.docx --partnership Angus",
            "ledger import moray.txt --partnership Moray --effective-on 2019-05-10 --yes",
            "ledger import angus.docx --partnership Angus --leave-out report --answer plan=2019-06-26",
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
                var (dryRun, yes) = (parsed.GetValue(options.DryRun), parsed.GetValue(options.Yes));
                var asks = shell.Terminal.CanAsk && !dryRun && !yes && !parsed.GetValue(json);
                var plan = prepared.Plan();
                if (asks && plan.Questions.Count > 0)
                    plan = Asking.Settle(shell.Terminal, prepared);
                return await Run(shell.Terminal, recording, report, plan, dryRun, yes, cancel);
            }
        );
        return command;
    }

    private static async Task<int> Run(
        Terminal terminal,
        ImportRecording recording,
        ImportReport report,
        DocumentPlan plan,
        bool dryRun,
        bool yes,
        CancellationToken cancel
    )
    {
        if (!plan.IsReady)
            return report.NotYet(plan.Questions);
        if (plan.IsEmpty)
            return report.AlreadyImported(dryRun ? [] : await recording.Record(plan, cancel));
        report.Preview(plan);
        if (await recording.Foresee(plan, cancel) is { } refusal)
            throw new CommandRefused(refusal);
        if (dryRun)
            return report.NothingRecorded(plan);
        if (!yes && !Asked(terminal))
            throw new CommandRefused("not-confirmed", "Nothing was recorded.");
        return report.Recorded(plan, await recording.Record(plan, cancel));
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
