using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Postgres.Rebuilding;
using Spectre.Console;

namespace GovernanceLedger.Cli.Rebuilding;

/// <summary>Throws away every view and makes it again from the events.</summary>
internal static class RebuildCommand
{
    internal static Command Create(Shell shell)
    {
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "rebuild",
            "Make every page's data again from the events, compare it with what was stored, and put it in its place.",
            "ledger rebuild",
            "ledger rebuild --connection \"Host=db;Database=ledger;Username=ledger_admin\" --json"
        )
        {
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var rebuild = new ViewRebuild(ledger.Database, StreamKinds.All, TimeProvider.System);
                var report = await WithBar(shell.Terminal, progress => rebuild.Run(progress, cancel));
                await ledger.Search.CatchUp(cancel: cancel);
                await ledger.Approvals.CatchUp(cancel: cancel);
                if (parsed.GetValue(json))
                    shell.Terminal.Json(report);
                else
                    shell.Terminal.Out.WriteLine(Sentence(report));
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<RebuildReport> WithBar(
        Terminal terminal,
        Func<IProgress<RebuildProgress>, Task<RebuildReport>> run
    ) => await terminal.WithBar("Rebuilding", bar => run(new Bar(bar)));

    private static string Sentence(RebuildReport report) =>
        $"Rebuilt {Numbers.Counted(report.Views, "view")} from {Numbers.Counted(report.Events, "event")}; "
        + (
            report.Differences == 0
                ? "no differences from what was stored."
                : $"{Numbers.Counted(report.Differences, "difference")} from what was stored ({report.Missing} missing, {report.Extra} extra, {report.Different} different), put right."
        );

    // Told on the thread that works, so that the bar never runs behind it.
    private sealed class Bar(ProgressTask task) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Events;
        }
    }
}
