using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class AppendTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public async Task What_was_recorded_is_read_back_as_it_was_answered()
    {
        var partnership = await ledger.Partnership();
        var answer = await ledger.Execute(
            partnership,
            Rate("1.1"),
            At(1) with
            {
                Correlation = "import-1",
                Causation = "x",
            }
        );
        var recorded = answer.Should().BeOfType<Answer.Recorded>().Subject;
        recorded.Version.Should().Be(2);
        recorded.Position.Should().Be(3);
        recorded.Repeated.Should().BeFalse();
        var read = await ledger.Reader.Stream(partnership, Baseline, from: 2).ToListAsync();
        read.Should().Equal(recorded.Events);
    }

    [Fact]
    public async Task The_views_of_the_stream_are_stored_with_the_events()
    {
        var partnership = await ledger.Partnership();
        await ledger.Execute(partnership, Rate("1.1", Level.Exemplary), At(1));
        var profile = await ledger.Views.Find<Profile>(partnership, Baseline, SelfEvaluationViews.ProfileName);
        profile!.Document.Ratings[0].Level.Should().Be(Level.Exemplary);
        profile.StreamVersion.Should().Be(2);
        var (state, version) = await ledger.Reader.Fold(SelfEvaluationRules.Kind, partnership, Baseline);
        version.Should().Be(2);
        profile.Document.Should().BeEquivalentTo(SelfEvaluationViews.Of(state!).First().Document);
    }

    [Fact]
    public async Task A_refusal_records_nothing_and_lets_the_partnership_go()
    {
        var partnership = await ledger.Partnership();
        var answer = await ledger.Execute(partnership, Rate("3.2"), At(1));
        answer.Should().BeOfType<Answer.Refused>();
        (await ledger.Execute(partnership, Rate("1.1"), At(1))).Should().BeOfType<Answer.Recorded>();
    }

    [Fact]
    public async Task A_stale_version_is_a_conflict_that_names_both_versions()
    {
        var partnership = await ledger.Partnership();
        await ledger.Execute(partnership, Rate("1.1"), At(1));
        var answer = await ledger.Execute(partnership, Rate("1.2"), At(1));
        answer.Should().Be(new Answer.Conflict(1, 2));
    }

    [Fact]
    public async Task A_partnership_that_nobody_registered_is_refused()
    {
        var answer = await ledger.Execute(
            "nowhere",
            new OpenSelfEvaluation(Cycle.Baseline, "msg-2019", Day, Minute),
            At(0)
        );
        answer.Should().BeOfType<Answer.Refused>().Which.Refusal.Code.Should().Be("partnership-not-registered");
    }

    [Fact]
    public async Task Two_that_register_one_partnership_at_once_record_it_once()
    {
        var answers = await Task.WhenAll(ledger.Register("twice"), ledger.Register("twice"));
        answers.Should().AllBeOfType<Answer.Recorded>();
        answers.Cast<Answer.Recorded>().Count(a => a.Repeated).Should().Be(1);
    }
}
