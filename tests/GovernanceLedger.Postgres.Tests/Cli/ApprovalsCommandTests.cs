using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres.Tests.Web;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class ApprovalsCommandTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public async Task Approvals_are_shown_with_their_version_and_what_moved_it_on()
    {
        await ledger.Done("register", "Fife", "--board", "Its IJB", "--health-board", "NHS Glen", "--council", "Fife");
        (await ledger.Done("approvals", "Fife")).Output.Should().Contain("No approval of Fife is recorded.");
        await using var database = new LedgerDatabase(ledger.ConnectionString);
        var store = new Ledger(database, TimeProvider.System);
        ActionPlanCommand[] steps =
        [
            .. ActionPlans.Past.Take(4),
            new ApproveActionPlan("Audit committee", 4, new(2019, 9, 20), LedgerFixture.Minute),
            .. ActionPlans.Past.Skip(4),
        ];
        for (var i = 0; i < steps.Length; i++)
            await store.Execute(ActionPlanRules.Kind, "fife", ActionPlanRules.Stream, steps[i], LedgerFixture.At(i));
        (await ledger.Done("approvals", "fife"))
            .Output.Should()
            .MatchRegex("Action plan +4 +9 +Audit committee +20 September 2019 .*Action 3 was completed");
        var approval = (await ledger.Done("approvals", "Fife", "--json")).Json.GetProperty("approvals")[0];
        approval.GetProperty("approvedVersion").GetInt64().Should().Be(4);
        approval.GetProperty("nowAtVersion").GetInt64().Should().Be(9);
        approval.GetProperty("since").GetArrayLength().Should().Be(4);
        (await ledger.Run("approvals", "Atlantis")).ExitCode.Should().Be(1);
    }
}
