using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class LinkTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    private static readonly EventReference Opened = new(Baseline, 1);

    [Fact]
    public async Task A_fact_may_follow_from_an_event_of_its_partnership()
    {
        var partnership = await ledger.Partnership();
        var answer = await ledger.Execute(partnership, After(Opened), At(1));
        var recorded = answer.Should().BeOfType<Answer.Recorded>().Subject;
        var read = await ledger.Reader.Stream(partnership, Baseline, from: 2).SingleAsync();
        read.Event.Source.Follows.Should().Equal(Opened);
        recorded.Events[0].Event.Source.Follows.Should().Equal(Opened);
    }

    [Fact]
    public async Task A_link_to_what_is_not_there_is_refused_and_records_nothing()
    {
        var partnership = await ledger.Partnership();
        var answer = await ledger.Execute(partnership, After(Opened, new(Baseline, 7)), At(1));
        answer.Should().BeOfType<Answer.Refused>().Which.Refusal.Code.Should().Be("unknown-link");
        (await ledger.Execute(partnership, Rate("1.1"), At(1))).Should().BeOfType<Answer.Recorded>();
    }

    [Fact]
    public async Task A_link_to_an_event_of_another_partnership_is_refused()
    {
        var other = await ledger.Partnership();
        await ledger.Execute(other, Rate("1.1"), At(1));
        var partnership = await ledger.Partnership();
        var answer = await ledger.Execute(partnership, After(new EventReference(Baseline, 2)), At(1));
        answer.Should().BeOfType<Answer.Refused>().Which.Refusal.Code.Should().Be("unknown-link");
    }

    private static SelfEvaluationCommand After(params EventReference[] events)
    {
        var rate = Rate("1.1");
        return rate with { Source = rate.Source.After(events) };
    }
}
