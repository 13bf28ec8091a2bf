using System.CommandLine;
using GovernanceLedger.Cli.Approvals;
using GovernanceLedger.Cli.Benchmarks;
using GovernanceLedger.Cli.Comparisons;
using GovernanceLedger.Cli.Directions;
using GovernanceLedger.Cli.Histories;
using GovernanceLedger.Cli.Hosting;
using GovernanceLedger.Cli.Imports;
using GovernanceLedger.Cli.ImprovementActions;
using GovernanceLedger.Cli.Papers;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Cli.Rebuilding;
using GovernanceLedger.Cli.Returns;
using GovernanceLedger.Cli.Searching;
using GovernanceLedger.Cli.SelfEvaluations;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>Every command of the program.</summary>
internal static class LedgerCommands
{
    internal static RootCommand Root(Shell shell)
    {
        var root = new RootCommand(
            "A partnership's self-evaluations, and every change and correction of them, kept for ever."
        )
        {
            ReadCommand.Create(shell),
            ImportCommand.Create(shell),
            RegisterCommand.Create(shell),
            IntervalCommand.Create(shell),
            ShowCommand.Create(shell),
            CompareCommand.Create(shell),
            HistoryCommand.Create(shell),
            TraceCommand.Create(shell),
            SearchCommand.Create(shell),
            DirectionsCommand.Create(shell),
            ActionsCommand.Create(shell),
            ApprovalsCommand.Create(shell),
            ExportCommand.Create(shell),
            RateCommand.Create(shell),
            LeaveUnratedCommand.Create(shell),
            CorrectCommand.Create(shell),
            EvidenceCommand.Create(shell),
            RebuildCommand.Create(shell),
            ServeCommand.Create(shell),
            DemoCommand.Create(shell),
            BenchCommand.Create(shell),
            PartnerViewCommand.Create(shell),
        };
        foreach (var command in CycleCommands.Create(shell))
            root.Subcommands.Add(command);
        foreach (var option in shell.Options.All)
            root.Options.Add(option);
        HelpWithExamples.AddTo(root);
        return root;
    }
}
