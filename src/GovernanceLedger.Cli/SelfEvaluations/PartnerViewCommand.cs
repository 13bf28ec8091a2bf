using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>Records one partner's own view of a proposal.</summary>
internal static class PartnerViewCommand
{
    internal static Command Create(Shell shell)
    {
        var options = new RecordingOptions();
        var proposal = Typed.ProposalArgument();
        var level = Typed.LevelArgument();
        var partner = new Option<string>("--partner")
        {
            Description = "Who gave it, such as \"Health Board\" or \"Third sector\".",
            HelpName = "name",
            Required = true,
        };
        var comment = new Option<string?>("--comment") { Description = "What the partner said.", HelpName = "text" };
        var command = new ExampleCommand(
            "view",
            "Record one partner's own view of a proposal.",
            "ledger view Moray 2.3 not-yet-established --partner \"Health Board\" --effective-on 2019-04-23 --source \"Letter of 23 April 2019\" --comment \"The method is not settled.\""
        )
        {
            options.Partnership,
            proposal,
            level,
            partner,
            comment,
        };
        options.AddTo(command);
        command.SetAction(
            (parsed, cancel) =>
                options.Record(
                    shell,
                    parsed,
                    (day, source) =>
                        new RecordPartnerView(
                            parsed.GetValue(proposal)!,
                            parsed.GetValue(partner)!,
                            parsed.GetValue(level)!.Value,
                            parsed.GetValue(comment),
                            day,
                            source
                        ),
                    cancel
                )
        );
        return command;
    }
}
