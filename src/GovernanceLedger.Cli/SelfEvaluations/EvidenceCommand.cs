using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>Adds and withdraws evidence.</summary>
internal static class EvidenceCommand
{
    internal static Command Create(Shell shell) =>
        new Command("evidence", "Put evidence beside a proposal, or say that it no longer stands.")
        {
            Add(shell),
            Withdraw(shell),
        };

    private static ExampleCommand Add(Shell shell)
    {
        var options = new RecordingOptions();
        var proposal = Typed.ProposalArgument();
        var text = new Argument<string>("TEXT") { Description = "The evidence." };
        var command = new ExampleCommand(
            "add",
            "Put one item of evidence beside a proposal.",
            "ledger evidence add Moray 2.3 \"The set-aside budget is reported each quarter.\" --effective-on 2019-05-16 --source \"IJB, 16 May 2019, item 8\""
        )
        {
            options.Partnership,
            proposal,
            text,
        };
        options.AddTo(command);
        command.SetAction(
            (parsed, cancel) =>
                options.Record(
                    shell,
                    parsed,
                    (day, source) => new AddEvidence(parsed.GetValue(proposal)!, parsed.GetValue(text)!, day, source),
                    cancel
                )
        );
        return command;
    }

    private static ExampleCommand Withdraw(Shell shell)
    {
        var options = new RecordingOptions();
        var proposal = Typed.ProposalArgument();
        var evidence = new Argument<long>("VERSION")
        {
            Description = "The version at which it was added; `ledger show --proposal` lists them.",
        };
        var reason = RecordingOptions.ReasonOption();
        var command = new ExampleCommand(
            "withdraw",
            "Say that an item of evidence no longer stands.",
            "ledger evidence withdraw Moray 2.3 42 --effective-on 2019-09-26 --source \"IJB, 26 September 2019, item 9\" --reason \"The report was superseded.\""
        )
        {
            options.Partnership,
            proposal,
            evidence,
            reason,
        };
        options.AddTo(command);
        command.SetAction(
            (parsed, cancel) =>
                options.Record(
                    shell,
                    parsed,
                    (day, source) =>
                        new WithdrawEvidence(
                            parsed.GetValue(proposal)!,
                            parsed.GetValue(evidence),
                            parsed.GetValue(reason)!,
                            day,
                            source
                        ),
                    cancel
                )
        );
        return command;
    }
}
