using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres.Tests.Web;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class TraceCommandTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public async Task Anything_is_traced_both_ways_and_what_is_not_there_is_refused()
    {
        await ledger.Done("register", "Fife", "--board", "Its IJB", "--health-board", "NHS Glen", "--council", "Fife");
        await using var database = new LedgerDatabase(ledger.ConnectionString);
        var store = new Ledger(database, TimeProvider.System);
        await LedgerFixture.Decide(store, "fife");
        var decided = ActionPlans.Agree(ActionPlans.Days) with
        {
            Source = ActionPlans.Committee.After(LedgerFixture.Decision),
        };
        ActionPlanCommand[] steps = [decided, .. ActionPlans.Past.Skip(1)];
        for (var i = 0; i < steps.Length; i++)
            (await store.Execute(ActionPlanRules.Kind, "fife", ActionPlanRules.Stream, steps[i], LedgerFixture.At(i)))
                .Should()
                .BeOfType<Answer.Recorded>();
        (await Trace("action 1"))
            .Output.Should()
            .MatchRegex("Leads up to it +10 May 2019 .*Recommendation 1 of item 8 was approved")
            .And.MatchRegex("The start +10 March 2020 +Action 1")
            .And.NotContain("Action 2");
        var events = (await Trace(LedgerFixture.Decision.ToString(), "--json")).Json.GetProperty("events");
        events
            .EnumerateArray()
            .Select(e => e.GetProperty("part").GetString())
            .Should()
            .Equal("why", "why", "start", "led-to", "led-to", "led-to");
        events[3].GetProperty("event").GetProperty("type").GetString().Should().Be("action_agreed");
        var unknown = await ledger.Run("trace", "action 77", "--partnership", "Fife");
        unknown.ExitCode.Should().Be(1);
        unknown.Messages.Should().Contain("The ledger of Fife has nothing recorded of action 77.");
        var unreadable = await ledger.Run("trace", "banana", "--partnership", "Fife");
        unreadable.ExitCode.Should().Be(1);
        unreadable.Messages.Should().Contain("\"banana\" is nothing that a thread can begin with.");
    }

    private Task<Ran> Trace(string id, params string[] more) =>
        ledger.Done(["trace", id, "--partnership", "Fife", .. more]);
}
