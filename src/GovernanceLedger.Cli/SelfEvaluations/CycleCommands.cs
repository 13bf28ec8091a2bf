using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>The commands that move a self-evaluation from open to submitted, and back.</summary>
internal static class CycleCommands
{
    private const string At = "--effective-on 2019-05-16 --source \"IJB, 16 May 2019, item 8\"";

    internal static IEnumerable<Command> Create(Shell shell) =>
        [Complete(shell), Approve(shell), Submit(shell), Reopen(shell)];

    private static ExampleCommand Complete(Shell shell) =>
        Command(
            shell,
            new(
                "complete",
                "Record that every local proposal is rated, or left unrated on purpose.",
                $"ledger complete Moray {At}"
            ),
            (_, day, source) => new CompleteSelfEvaluation(day, source)
        );

    private static ExampleCommand Submit(Shell shell) =>
        Command(
            shell,
            new("submit", "Record that the self-evaluation went to the national group.", $"ledger submit Moray {At}"),
            (_, day, source) => new SubmitSelfEvaluation(day, source)
        );

    private static ExampleCommand Reopen(Shell shell)
    {
        var reason = RecordingOptions.ReasonOption();
        var command = new ExampleCommand(
            "reopen",
            "Open a completed or submitted self-evaluation to changes again.",
            $"ledger reopen Moray {At} --reason \"The board asked for a half-year review.\""
        )
        {
            reason,
        };
        return Command(
            shell,
            command,
            (parsed, day, source) => new ReopenSelfEvaluation(parsed.GetValue(reason)!, day, source)
        );
    }

    private static ExampleCommand Approve(Shell shell)
    {
        var options = new RecordingOptions();
        var body = new Option<string>("--body")
        {
            Description = "The body that approved, such as \"Integration Joint Board\".",
            HelpName = "name",
            Required = true,
        };
        var version = new Option<long?>("--approved-version")
        {
            Description = "The version that was before the body; the present one unless given.",
            HelpName = "version",
        };
        var command = new ExampleCommand(
            "approve",
            "Record that a body approved the self-evaluation as it stood at a version.",
            $"ledger approve Moray --body \"Integration Joint Board\" {At}"
        )
        {
            options.Partnership,
            body,
            version,
        };
        options.AddTo(command);
        command.SetAction(
            (parsed, cancel) =>
                options.Record(
                    shell,
                    parsed,
                    (_, found) =>
                        Task.FromResult<SelfEvaluationCommand>(
                            new ApproveSelfEvaluation(
                                parsed.GetValue(body)!,
                                parsed.GetValue(version) ?? found.Profile.StreamVersion,
                                parsed.GetValue(options.EffectiveOn)!.Value,
                                new(parsed.GetValue(options.Source)!)
                            )
                        ),
                    cancel
                )
        );
        return command;
    }

    private static ExampleCommand Command(
        Shell shell,
        ExampleCommand command,
        Func<ParseResult, DateOnly, Source, SelfEvaluationCommand> make
    )
    {
        var options = new RecordingOptions();
        command.Arguments.Insert(0, options.Partnership);
        options.AddTo(command);
        command.SetAction(
            (parsed, cancel) => options.Record(shell, parsed, (day, source) => make(parsed, day, source), cancel)
        );
        return command;
    }
}
