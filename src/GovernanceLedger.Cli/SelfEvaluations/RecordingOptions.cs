using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Recordings;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>What every command takes that records something in a self-evaluation.</summary>
internal sealed class RecordingOptions
{
    private readonly EnvelopeOptions _envelope = new();
    private readonly Option<string?> _cycle = CycleOption();
    private readonly Option<bool> _json = Shell.JsonOption();

    public Argument<string> Partnership { get; } = new("PARTNERSHIP") { Description = "The partnership, by name." };

    public Option<DateOnly?> EffectiveOn { get; } =
        Typed.DayOption("--effective-on", "The day on which it took effect, such as 2019-05-16.", required: true);

    public Option<string> Source { get; } =
        new("--source")
        {
            Description = "Where it was read or heard, such as a meeting and its item.",
            HelpName = "text",
            Required = true,
        };

    public static Option<string?> CycleOption() =>
        new("--cycle")
        {
            Description = "Which self-evaluation, such as baseline or repeat-2020; the latest unless given.",
            HelpName = "cycle",
        };

    public static Option<string> ReasonOption() =>
        new("--reason")
        {
            Description = "Why, in a sentence.",
            HelpName = "text",
            Required = true,
        };

    /// <summary>The command with these options, after those of its own.</summary>
    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                EffectiveOn,
                Source,
                _cycle,
                _envelope.ExpectedVersion,
                _envelope.KeyOf,
                _json,
            }
        )
            command.Options.Add(option);
    }

    /// <summary>Finds the self-evaluation, makes the command, records it, and prints what came of it.</summary>
    public async Task<int> Record(
        Shell shell,
        ParseResult parsed,
        Func<OpenLedger, FoundSelfEvaluation, Task<SelfEvaluationCommand>> make,
        CancellationToken cancel
    )
    {
        await using var ledger = await shell.OpenLedger(parsed, cancel);
        var found = await FoundSelfEvaluation.Require(
            ledger,
            parsed.GetValue(Partnership)!,
            parsed.GetValue(_cycle),
            cancel
        );
        var answer = await ledger.Ledger.Execute(
            SelfEvaluationRules.Kind,
            found.Partnership.Slug,
            found.Stream,
            await make(ledger, found),
            _envelope.Envelope(shell, parsed, found.Profile.StreamVersion),
            cancel
        );
        RecordingReport.Write(shell.Terminal, answer, parsed.GetValue(_json));
        return ExitCode.Done;
    }

    /// <summary>As the other, for a command that needs nothing of the ledger to be made.</summary>
    public Task<int> Record(
        Shell shell,
        ParseResult parsed,
        Func<DateOnly, Source, SelfEvaluationCommand> make,
        CancellationToken cancel
    ) =>
        Record(
            shell,
            parsed,
            (_, _) => Task.FromResult(make(parsed.GetValue(EffectiveOn)!.Value, new(parsed.GetValue(Source)!))),
            cancel
        );
}
