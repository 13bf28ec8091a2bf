using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>Shows where a partnership's self-evaluation stands, or everything of one proposal.</summary>
internal static class ShowCommand
{
    internal static Command Create(Shell shell)
    {
        var partnership = new Argument<string>("PARTNERSHIP") { Description = "The partnership, by name." };
        var proposal = new Option<string?>("--proposal")
        {
            Description = "Everything recorded of this proposal.",
            HelpName = "code",
            CustomParser = Typed.Proposal,
        };
        var cycle = RecordingOptions.CycleOption();
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "show",
            "Show a partnership's current self-evaluation.",
            "ledger show Moray",
            "ledger show \"north ayrshire\" --proposal 2.3",
            "ledger show moray --json"
        )
        {
            partnership,
            proposal,
            cycle,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var found = await FoundSelfEvaluation.Require(
                    ledger,
                    parsed.GetValue(partnership)!,
                    parsed.GetValue(cycle),
                    cancel
                );
                if (parsed.GetValue(proposal) is { } code)
                    ProposalReport.Write(
                        shell.Terminal,
                        found,
                        await found.Proposal(ledger, code, cancel),
                        parsed.GetValue(json)
                    );
                else
                    ProfileReport.Write(shell.Terminal, found, parsed.GetValue(json));
                return ExitCode.Done;
            }
        );
        return command;
    }
}
