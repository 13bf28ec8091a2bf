using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>Leaves a proposal without a rating on purpose, and says why.</summary>
internal static class LeaveUnratedCommand
{
    internal static Command Create(Shell shell)
    {
        var options = new RecordingOptions();
        var proposal = Typed.ProposalArgument();
        var reason = RecordingOptions.ReasonOption();
        var command = new ExampleCommand(
            "leave-unrated",
            "Leave a proposal without a rating on purpose, so that the self-evaluation can be completed without it.",
            "ledger leave-unrated Moray 2.3 --effective-on 2019-05-16 --source \"IJB, 16 May 2019, item 8\" --reason \"The set-aside budget is still under discussion.\""
        )
        {
            options.Partnership,
            proposal,
            reason,
        };
        options.AddTo(command);
        command.SetAction(
            (parsed, cancel) =>
                options.Record(
                    shell,
                    parsed,
                    (day, source) =>
                        new LeaveUnrated(parsed.GetValue(proposal)!, parsed.GetValue(reason)!, day, source),
                    cancel
                )
        );
        return command;
    }
}
