using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres.Tests.Web;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class ActionsCommandTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public async Task The_plan_is_listed_with_what_is_late_on_the_day_that_is_given()
    {
        await Planned("fife", "Fife");
        var all = (await ledger.Done("actions", "--partnership", "Fife", "--on", "10 October 2020")).Output;
        all.Should()
            .Contain("4 of 4 actions, 1 late on 10 October 2020")
            .And.Contain("on track")
            .And.Contain("As needed");
        var late = (await ledger.Done("actions", "--partnership", "fife", "--late", "--on", "2020-09-30")).Output;
        late.Should().Contain("0 of 4 actions, 0 late");
    }

    [Fact]
    public async Task The_late_actions_are_given_as_json_with_how_late_they_are()
    {
        await Planned("moray", "Moray");
        var json = (
            await ledger.Done("actions", "--partnership", "Moray", "--late", "--on", "2020-10-10", "--json")
        ).Json;
        var action = json.GetProperty("actions").EnumerateArray().Should().ContainSingle().Subject;
        action.GetProperty("status").GetString().Should().Be("late");
        action.GetProperty("daysLate").GetInt32().Should().Be(10);
        action.GetProperty("action").GetProperty("number").GetInt64().Should().Be(1);
    }

    [Fact]
    public async Task A_partnership_without_a_plan_has_no_actions_and_an_unknown_one_is_refused()
    {
        await ledger.Done(
            "register",
            "Falkirk",
            "--board",
            "Its IJB",
            "--health-board",
            "NHS Glen",
            "--council",
            "Its Council"
        );
        (await ledger.Done("actions", "--partnership", "Falkirk")).Output.Should().StartWith("Falkirk: 0 of 0 actions");
        (await ledger.Run("actions", "--partnership", "Atlantis")).ExitCode.Should().Be(1);
    }

    private async Task Planned(string slug, string name)
    {
        await ledger.Done(
            "register",
            name,
            "--board",
            "Its IJB",
            "--health-board",
            "NHS Glen",
            "--council",
            "Its Council"
        );
        await using var database = new LedgerDatabase(ledger.ConnectionString);
        var version = 0;
        foreach (var command in ActionPlans.Past)
            await new Ledger(database, TimeProvider.System).Execute(
                ActionPlanRules.Kind,
                slug,
                ActionPlanRules.Stream,
                command,
                LedgerFixture.At(version++)
            );
    }
}
