using System.CommandLine;
using System.CommandLine.Parsing;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Imports;

/// <summary>What an officer says of a return before it is recorded.</summary>
internal sealed class ImportOptions
{
    private const string CannotBeRead = "The rating cannot be read in the document.";

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "The level of a proposal, whatever was read; as often as needed.",
        HelpName = "2.3=level",
    };

    private readonly Option<string[]> _leave = new("--leave-unrated")
    {
        Description =
            "Record a proposal without a rating, with a reason or \"The rating cannot be read in the document.\"",
        HelpName = "1.1[=reason]",
    };

    private readonly Option<string[]> _confirm = new("--confirm")
    {
        Description = "The level that was read in doubt is right.",
        HelpName = "1.2",
    };

    private readonly Option<string[]> _answer = new("--answer")
    {
        Description =
            "What holds for a field that is asked about, such as item=13b or action-3-proposals=1.2; \\n parts lines.",
        HelpName = "field=value",
    };

    private readonly Option<string[]> _leaveOut = new("--leave-out")
    {
        Description = "A part of the document that is not recorded: report, return, plan or engagement.",
        HelpName = "part",
    };

    public Option<string> Partnership { get; } =
        new("--partnership")
        {
            Description = "The partnership whose document it is, by name.",
            HelpName = "name",
            Required = true,
        };

    public Option<Cycle> Cycle { get; } =
        new("--cycle")
        {
            Description = "baseline (unless given), interim or repeat.",
            DefaultValueFactory = _ => GovernanceLedger.SelfEvaluations.Cycle.Baseline,
            HelpName = "cycle",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = Typed.Cycle,
        };

    public Option<DateOnly?> EffectiveOn { get; } =
        Typed.DayOption("--effective-on", "The day from which the ratings run; that of completion unless given.");

    public Option<bool> AcceptMismatch { get; } =
        new("--accept-partnership-mismatch")
        {
            Description = "The document is this partnership's, though it names another.",
        };

    public Option<bool> DryRun { get; } =
        new("--dry-run") { Description = "Show what would be recorded, and record nothing." };

    public Option<bool> Yes { get; } = new("--yes") { Description = "Record without asking." };

    public void AddTo(Command command)
    {
        Option[] options =
        [
            Partnership,
            Cycle,
            EffectiveOn,
            _set,
            _leave,
            _confirm,
            _answer,
            _leaveOut,
            AcceptMismatch,
            DryRun,
            Yes,
        ];
        foreach (var option in options)
            command.Options.Add(option);
        command.Validators.Add(Check);
    }

    /// <summary>What is settled, by proposal.</summary>
    public IReadOnlyDictionary<string, Settlement> Settlements(ParseResult parsed) =>
        Pairs(parsed.GetValue(_set), parsed.GetValue(_leave), parsed.GetValue(_confirm))
            .ToDictionary(p => p.Proposal, p => p.Settlement!, StringComparer.Ordinal);

    /// <summary>What is answered, by field, with the parts that are left out.</summary>
    public Dictionary<string, string> Answers(ParseResult parsed)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in parsed.GetValue(_answer) ?? [])
            answers[Before(text)] = (After(text) ?? "").Replace("\\n", "\n", StringComparison.Ordinal);
        foreach (var part in parsed.GetValue(_leaveOut) ?? [])
            if (Codes.Read<ImportPart>(part) is { } known)
                answers[ImportFields.Part(known)] = ImportFields.LeaveOut;
        return answers;
    }

    private void Check(CommandResult result)
    {
        foreach (var text in result.GetValue(_answer) ?? [])
            if (!text.Contains('=', StringComparison.Ordinal))
                result.AddError("--answer takes a field and what holds for it, such as --answer item=13b.");
        foreach (var part in result.GetValue(_leaveOut) ?? [])
            if (Codes.Read<ImportPart>(part) is null)
                result.AddError(
                    $"\"{part}\" is no part of a document. The parts are {Words.List(Enum.GetValues<ImportPart>().Select(p => p.Code()))}."
                );
        var pairs = Pairs(result.GetValue(_set), result.GetValue(_leave), result.GetValue(_confirm)).ToList();
        foreach (var (proposal, settlement) in pairs)
            if (Framework.Msg2019.Find(proposal) is null)
                result.AddError(Typed.NoProposal(proposal));
            else if (settlement is null)
                result.AddError($"--set takes a proposal and a level, such as --set {proposal}=partly-established.");
        foreach (var twice in pairs.GroupBy(p => p.Proposal, StringComparer.Ordinal).Where(g => g.Count() > 1))
            result.AddError($"Proposal {twice.Key} is settled twice. Keep the one that holds.");
    }

    private static IEnumerable<(string Proposal, Settlement? Settlement)> Pairs(
        string[]? set,
        string[]? leave,
        string[]? confirm
    ) =>
        (set ?? [])
            .Select(text =>
                (Before(text), Levels.Parse(After(text)) is { } level ? new Settlement.SetTo(level) : (Settlement?)null)
            )
            .Concat(
                (leave ?? []).Select(text =>
                    (Before(text), (Settlement?)new Settlement.LeftUnrated(After(text) ?? CannotBeRead))
                )
            )
            .Concat((confirm ?? []).Select(text => (text.Trim(), (Settlement?)new Settlement.Confirmed())));

    private static string Before(string text) => text.Split('=', 2)[0].Trim();

    private static string? After(string text) =>
        text.Split('=', 2) is [_, var after] && after.Trim().Length > 0 ? after.Trim() : null;
}
