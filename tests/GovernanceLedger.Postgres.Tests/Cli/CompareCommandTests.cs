using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class CompareCommandTests(CommandLineFixture ledger) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public async Task Two_points_are_compared_row_by_row_and_a_point_that_is_none_is_refused()
    {
        await ledger.Done("register", "Fife", "--board", "Its IJB", "--health-board", "NHS Glen", "--council", "Fife");
        await using var database = new LedgerDatabase(ledger.ConnectionString);
        var store = new Ledger(database, TimeProvider.System);
        SelfEvaluationCommand[] steps =
        [
            new OpenSelfEvaluation(Cycle.Baseline, "msg-2019", LedgerFixture.Day, LedgerFixture.Minute),
            LedgerFixture.Rate("2.3"),
            new AddEvidence("2.3", "The set-aside is reported monthly.", LedgerFixture.Day, LedgerFixture.Minute),
            new ChangeRating("2.3", Level.Exemplary, "It is set aside.", new(2019, 9, 26), LedgerFixture.Minute),
            new WithdrawEvidence("2.3", 3, "It was vague.", new(2019, 9, 26), LedgerFixture.Minute),
            new AddEvidence("2.3", "The set-aside is reported weekly.", new(2019, 9, 26), LedgerFixture.Minute),
        ];
        for (var i = 0; i < steps.Length; i++)
            await store.Execute(
                SelfEvaluationRules.Kind,
                "fife",
                LedgerFixture.Baseline,
                steps[i],
                LedgerFixture.At(i)
            );
        var points = new[] { "--from", "baseline@in-force-2019-09-25", "--to", "baseline" };
        (await ledger.Done(["compare", "Fife", .. points]))
            .Output.Should()
            .MatchRegex("2\\.3 +Established +Exemplary +Up 1 level")
            .And.Contain("+0 -0, 1 reworded")
            .And.MatchRegex(
                @"2\.3 +26 September 2019: It was vague\. +The set-aside is reported \[was: monthly\.\] \[now: weekly\.\]"
            )
            .And.Contain("25 proposals in all.")
            .And.MatchRegex("(?m)^Established +0 +0 +0 +0 +1$", "one went from established to exemplary")
            .And.MatchRegex("This is as at position 7, recorded on [^\n]+\\.\\s*$")
            .And.MatchRegex("(?m)^2 +1 +0 +0 +[0-9]+ +0 of 0 +0 +0$", "it stands under the second feature");
        var json = (await ledger.Done(["compare", "Fife", .. points, "--json"])).Json;
        json.GetProperty("counts").GetProperty("up").GetInt32().Should().Be(1);
        json.GetProperty("asAt").GetProperty("position").GetInt64().Should().Be(7);
        (await ledger.Run("compare", "Fife", "--from", "baseline@submitted", "--to", "baseline"))
            .Messages.Should()
            .Contain("was never submitted");
        (await ledger.Run("compare", "Fife", "--from", "baseline@known-2090-01-01", "--to", "baseline"))
            .Messages.Should()
            .Contain("1 January 2090 has not come yet");
        (await ledger.Run("compare", "Fife", "--from", "x@y", "--to", "baseline"))
            .Messages.Should()
            .Contain("no point");
    }
}
