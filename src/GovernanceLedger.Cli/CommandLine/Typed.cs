using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>Days, levels and proposals as they are typed on a command line.</summary>
internal static class Typed
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy"];

    public static Option<DateOnly?> DayOption(string name, string description, bool required = false) =>
        new(name)
        {
            Description = description,
            HelpName = "day",
            Required = required,
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = Day,
        };

    public static Argument<string> ProposalArgument() =>
        new("PROPOSAL") { Description = "The proposal's code, such as 2.3.", CustomParser = Proposal };

    public static Argument<Level?> LevelArgument() =>
        new("LEVEL")
        {
            Description = $"One of {LevelNames}.",
            HelpName = "LEVEL",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = Level,
        };

    public static Option<Level?> LevelOption(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "level",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = Level,
        };

    public static DateOnly? ParseDay(string text) =>
        DateOnly.TryParseExact(text.Trim(), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.IsMeant()
            ? day
            : null;

    private static string LevelNames { get; } = Words.List(Levels.Ascending.Select(l => l.Code()));

    public static Level? Level(ArgumentResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        var level = Levels.Parse(text);
        if (level is null)
            result.AddError(NoLevel(text));
        return level;
    }

    public static string Proposal(ArgumentResult result)
    {
        var code = result.Tokens.Count > 0 ? result.Tokens[0].Value.Trim() : "";
        if (Framework.FindInAny(code) is null)
            result.AddError(NoProposal(code));
        return code;
    }

    public static Cycle Cycle(ArgumentResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value.Trim() : "";
        if (Codes.Read<Cycle>(text) is { } cycle)
            return cycle;
        result.AddError(
            $"\"{text}\" is not a cycle. The cycles are {Words.List(Enum.GetValues<Cycle>().Select(c => c.Code()))}."
        );
        return default;
    }

    public static string NoLevel(string text) => $"\"{text}\" is not a level. The levels are {LevelNames}.";

    public static string NoProposal(string code) =>
        $"\"{code}\" is not a proposal. Proposals run from 1.1 to 6.3; write one like 2.3.";

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        var day = ParseDay(text);
        if (day is null)
            result.AddError($"\"{text}\" is not a day. Write it like 2019-05-16 or \"16 May 2019\".");
        return day;
    }
}
