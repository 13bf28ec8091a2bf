using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Postgres.Searching;
using GovernanceLedger.Web.Searching;

namespace GovernanceLedger.Cli.Searching;

/// <summary>Searches the words of everything that is recorded.</summary>
internal static class SearchCommand
{
    internal static Command Create(Shell shell)
    {
        var words = new Argument<string[]>("WORDS")
        {
            Description = "Words that must all stand there, \"quoted phrases\", -without, or.",
            Arity = ArgumentArity.OneOrMore,
        };
        var partnership = new Option<string?>("--partnership")
        {
            Description = "Only of this partnership, by name.",
            HelpName = "name",
        };
        var register = new Option<string?>("--register") { Description = "Only in this register.", HelpName = "name" };
        register.AcceptOnlyFromAmong([.. SearchQuery.Registers.Select(r => r.Value)]);
        var from = Typed.DayOption("--from", "Only what took effect on this day or later.");
        var until = Typed.DayOption("--until", "Only what took effect on this day or earlier.");
        var limit = new Option<int>("--limit")
        {
            Description = "How many to show, the best first; 20 unless given.",
            DefaultValueFactory = _ => SearchQuery.PageSize,
            HelpName = "number",
        };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > SearchReader.MostRanked)
                result.AddError($"--limit takes a number from 1 to {SearchReader.MostRanked}.");
        });
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "search",
            "Search evidence, decisions, directions, actions, engagement and reasons.",
            "ledger search carers forum",
            "ledger search \"\\\"care at home\\\" -evening\" --partnership Moray --register directions",
            "ledger search set-aside --from 2019-04-01 --until 2020-03-31 --json"
        )
        {
            words,
            partnership,
            register,
            from,
            until,
            limit,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = parsed.GetValue(partnership) is { } name
                    ? await NamedPartnership.Require(ledger, name, cancel)
                    : null;
                var asked = new SearchFor(
                    string.Join(' ', parsed.GetValue(words)!).Trim(),
                    named?.Slug,
                    parsed.GetValue(register),
                    parsed.GetValue(from),
                    parsed.GetValue(until)
                );
                if (asked.Check() is { } refusal)
                    throw new CommandRefused(refusal);
                var found = await ledger.Search.Search(asked, parsed.GetValue(limit), cancel: cancel);
                SearchReport.Write(shell.Terminal, asked, found, parsed.GetValue(json));
                return ExitCode.Done;
            }
        );
        return command;
    }
}
