using GovernanceLedger.Frameworks;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class IdempotencyTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public async Task The_same_command_under_the_same_key_is_recorded_once_and_answered_alike()
    {
        var partnership = await ledger.Partnership();
        var first = (Answer.Recorded)await ledger.Execute(partnership, Rate("1.1"), At(1, "key"));
        await ledger.Execute(partnership, Rate("1.2"), At(2));
        var again = (Answer.Recorded)await ledger.Execute(partnership, Rate("1.1"), At(1, "key"));
        again.Repeated.Should().BeTrue();
        (again.Version, again.Position).Should().Be((first.Version, first.Position));
        again.Events.Should().Equal(first.Events);
        (await ledger.Reader.Stream(partnership, Baseline).ToListAsync()).Should().HaveCount(3);
    }

    [Fact]
    public async Task Another_command_under_the_same_key_is_refused()
    {
        var partnership = await ledger.Partnership();
        await ledger.Execute(partnership, Rate("1.1"), At(1, "key"));
        var answer = await ledger.Execute(partnership, Rate("1.1", Level.Exemplary), At(2, "key"));
        answer.Should().Be(new Answer.KeyReused("key"));
        (await ledger.Execute(partnership, Rate("1.2"), At(2))).Should().BeOfType<Answer.Recorded>();
    }

    [Fact]
    public async Task The_same_key_in_another_partnership_is_another_key()
    {
        var (one, other) = (await ledger.Partnership(), await ledger.Partnership());
        await ledger.Execute(one, Rate("1.1"), At(1, "key"));
        (await ledger.Execute(other, Rate("1.1"), At(1, "key")))
            .Should()
            .BeOfType<Answer.Recorded>()
            .Which.Repeated.Should()
            .BeFalse();
    }

    [Fact]
    public async Task The_same_command_sent_eight_times_at_once_is_recorded_once()
    {
        var partnership = await ledger.Partnership();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => ledger.Execute(partnership, Rate("1.1"), At(1, "key")))
        );
        answers.Should().AllBeOfType<Answer.Recorded>();
        answers.Cast<Answer.Recorded>().Count(a => !a.Repeated).Should().Be(1);
    }

    [Fact]
    public async Task A_refused_command_leaves_its_key_free()
    {
        var partnership = await ledger.Partnership();
        (await ledger.Execute(partnership, Rate("3.2"), At(1, "key"))).Should().BeOfType<Answer.Refused>();
        (await ledger.Execute(partnership, Rate("3.1"), At(1, "key"))).Should().BeOfType<Answer.Recorded>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public async Task A_key_that_is_empty_or_too_long_is_refused(int length)
    {
        var answer = await ledger.Execute("x", Rate("1.1"), At(1, new string('k', length)));
        answer.Should().BeOfType<Answer.Refused>();
    }
}
