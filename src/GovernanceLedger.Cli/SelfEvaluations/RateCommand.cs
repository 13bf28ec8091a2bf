using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>Records a first rating, or with a reason a change of one: the world moved.</summary>
internal static class RateCommand
{
    internal static Command Create(Shell shell)
    {
        var options = new RecordingOptions();
        var proposal = Typed.ProposalArgument();
        var level = Typed.LevelArgument();
        var reason = new Option<string?>("--reason")
        {
            Description = "Why the rating changed. A change needs one, a first rating takes none.",
            HelpName = "text",
        };
        var command = new ExampleCommand(
            "rate",
            "Record the first rating of a proposal or, with a reason, a change of its rating.",
            "ledger rate Moray 2.3 partly-established --effective-on 2019-05-16 --source \"IJB, 16 May 2019, item 8\"",
            "ledger rate Moray 2.3 established --effective-on \"26 September 2019\" --source \"IJB, 26 September 2019, item 9\" --reason \"The set-aside arrangements were agreed.\""
        )
        {
            options.Partnership,
            proposal,
            level,
            reason,
        };
        options.AddTo(command);
        command.SetAction(
            (parsed, cancel) =>
                Explained(
                    options.Record(
                        shell,
                        parsed,
                        (day, source) =>
                            Make(
                                parsed.GetValue(proposal)!,
                                parsed.GetValue(level)!.Value,
                                parsed.GetValue(reason),
                                day,
                                source
                            ),
                        cancel
                    )
                )
        );
        return command;
    }

    // The reason alone tells the two apart, so that the same line sent twice is the same command.
    private static SelfEvaluationCommand Make(
        string proposal,
        Level level,
        string? reason,
        DateOnly day,
        Source source
    ) =>
        reason is null
            ? new RecordRating(proposal, level, day, source)
            : new ChangeRating(proposal, level, reason, day, source);

    private static async Task<int> Explained(Task<int> recording)
    {
        try
        {
            return await recording;
        }
        catch (CommandRefused e) when (e.Refusal.Code is "already-rated")
        {
            throw new CommandRefused(
                e.Refusal.Code,
                $"{e.Refusal.Message} A change needs --reason; a correction is made with `ledger correct`."
            );
        }
        catch (CommandRefused e) when (e.Refusal.Code is "not-rated")
        {
            throw new CommandRefused(e.Refusal.Code, $"{e.Refusal.Message} For that, leave --reason out.");
        }
    }
}
