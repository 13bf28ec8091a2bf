using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>Corrects a rating: the record was wrong, and names the event that held the mistake.</summary>
internal static class CorrectCommand
{
    private static readonly Option<long> Corrects = new("--corrects")
    {
        Description = "The version of the rating event that was wrong; the history lists them.",
        HelpName = "version",
        Required = true,
    };

    internal static Command Create(Shell shell)
    {
        var options = new RecordingOptions();
        options.EffectiveOn.Required = false;
        options.EffectiveOn.Description =
            "The day from which it should have run; that of the corrected event unless given.";
        options.Source.Required = false;
        var proposal = Typed.ProposalArgument();
        var level = Typed.LevelOption("--level", "The level that the event should have named.");
        var none = new Option<bool>("--no-rating") { Description = "No rating should have been recorded." };
        var reason = RecordingOptions.ReasonOption();
        var command = new ExampleCommand(
            "correct",
            "Correct a rating that was recorded wrongly. A correction is not a change: it says that the record was wrong.",
            "ledger history Moray --proposal 2.3",
            "ledger correct Moray 2.3 --corrects 41 --level established --reason \"The tick was read in the wrong column.\"",
            "ledger correct Moray 2.3 --corrects 41 --no-rating --reason \"The rating belonged to proposal 2.4.\""
        )
        {
            options.Partnership,
            proposal,
            Corrects,
            level,
            none,
            reason,
        };
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            if ((result.GetResult(level) is null) == (result.GetResult(none) is null))
                result.AddError("Give the level that is right with --level, or --no-rating where none should stand.");
        });
        command.SetAction(
            (parsed, cancel) =>
                options.Record(
                    shell,
                    parsed,
                    async (ledger, found) =>
                    {
                        var code = parsed.GetValue(proposal)!;
                        var wrong = await found.Proposal(ledger, code, cancel);
                        return Make(shell, options, parsed, wrong, parsed.GetValue(level), parsed.GetValue(reason)!);
                    },
                    cancel
                )
        );
        return command;
    }

    private static CorrectRating Make(
        Shell shell,
        RecordingOptions options,
        ParseResult parsed,
        ProposalRecord record,
        Level? level,
        string reason
    )
    {
        var version = parsed.GetValue(Corrects);
        var day = parsed.GetValue(options.EffectiveOn) ?? Standing(shell.Terminal, record, version);
        var source = parsed.GetValue(options.Source) ?? "Check of the record";
        return new(record.Code, version, level, reason, day, new(source));
    }

    private static DateOnly Standing(Terminal terminal, ProposalRecord record, long version)
    {
        if (record.Ratings.Find(r => r.IsOf(version)) is not { } rating)
            throw new CommandRefused(
                "unknown-rating",
                $"Event {version} is not a rating of proposal {record.Code}. {Ratings(record)}"
            );
        terminal.Say(
            $"No --effective-on is given, so the day of the corrected event stays: {rating.EffectiveOn.InWords()}."
        );
        return rating.EffectiveOn;
    }

    private static string Ratings(ProposalRecord record) =>
        record.Ratings.IsEmpty
            ? "It has no rating yet."
            : $"Its ratings are {Words.List(record.Ratings.Select(r => $"{r.Version} ({r.Level?.Title() ?? "struck out"}, {r.EffectiveOn.InWords()})"))}.";
}
