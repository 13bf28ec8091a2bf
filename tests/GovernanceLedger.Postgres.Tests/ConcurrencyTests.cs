using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class ConcurrencyTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public async Task Two_writers_at_one_version_are_one_success_and_one_visible_conflict()
    {
        for (var round = 0; round < 10; round++)
        {
            var partnership = await ledger.Partnership();
            var answers = await Task.WhenAll(
                ledger.Execute(partnership, Rate("1.1"), At(1)),
                ledger.Execute(partnership, Rate("1.2"), At(1))
            );
            answers.OfType<Answer.Recorded>().Should().ContainSingle();
            answers.OfType<Answer.Conflict>().Should().Equal(new Answer.Conflict(1, 2));
            (await ledger.Reader.Stream(partnership, Baseline).ToListAsync()).Should().HaveCount(2);
        }
    }

    [Fact]
    public async Task Eight_writers_with_retries_lose_nothing_and_leave_no_gap()
    {
        var partnership = await ledger.Partnership();
        const int Each = 15;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Write(partnership, Each))));
        var events = await ledger.Reader.Partnership(partnership).ToListAsync();
        events.Select(e => e.Position).Should().Equal(Enumerable.Range(1, (8 * Each) + 2).Select(i => (long)i));
        events.Skip(1).Select(e => e.Version).Should().Equal(Enumerable.Range(1, (8 * Each) + 1).Select(i => (long)i));
        events.Select(e => e.RecordedAt).Should().BeInAscendingOrder();
        events.Select(e => e.IdempotencyKey).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Partnerships_do_not_wait_for_each_other()
    {
        var (held, free) = (await ledger.Partnership(), await ledger.Partnership());
        await using var connection = await ledger.Database.Open(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync();
        await using var hold = new Npgsql.NpgsqlCommand(
            $"select from ledger.heads where partnership = '{held}' for update",
            connection
        );
        await hold.ExecuteNonQueryAsync();
        var waiting = ledger.Execute(held, Rate("1.1"), At(1));
        (await ledger.Execute(free, Rate("1.1"), At(1))).Should().BeOfType<Answer.Recorded>();
        waiting.IsCompleted.Should().BeFalse();
        await transaction.RollbackAsync();
        (await waiting).Should().BeOfType<Answer.Recorded>();
    }

    [Fact]
    public async Task Recorded_time_never_runs_backwards_though_the_clock_does()
    {
        var partnership = await ledger.Partnership();
        var start = DateTimeOffset.UtcNow;
        var clock = new SetClock(start);
        var backwards = new Ledger(ledger.Database, clock);
        for (var i = 0; i < 5; i++)
        {
            clock.Now = start.AddHours(i % 2 == 0 ? i : -i).AddTicks(7);
            var answer = await backwards.Execute(
                SelfEvaluationRules.Kind,
                partnership,
                Baseline,
                Evidence(),
                At(i + 1)
            );
            answer.Should().BeOfType<Answer.Recorded>();
        }
        var times = (await ledger.Reader.Partnership(partnership).ToListAsync()).ConvertAll(e => e.RecordedAt);
        times.Should().BeInAscendingOrder().And.OnlyContain(t => t.Ticks % TimeSpan.TicksPerMicrosecond == 0);
        times[^1].Should().BeCloseTo(start.AddHours(4), TimeSpan.FromMilliseconds(1));
    }

    private async Task Write(string partnership, int count)
    {
        var version = 1L;
        for (var i = 0; i < count; i++)
        {
            var envelope = At(version);
            while (await ledger.Execute(partnership, Evidence(), envelope) is Answer.Conflict conflict)
                envelope = envelope with { ExpectedVersion = conflict.Actual };
            version = envelope.ExpectedVersion + 1;
        }
    }

    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
