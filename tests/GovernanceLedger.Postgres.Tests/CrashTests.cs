using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

/// <summary>Whatever fails, and wherever, an append is there as a whole or not at all.</summary>
public sealed class CrashTests
{
    public static TheoryData<string> Steps =>
        [
            "ledger.heads",
            "public.mt_streams",
            "public.mt_events",
            "ledger.leaves",
            "ledger.views",
            "ledger.idempotency_keys",
        ];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_failure_at_any_table_leaves_nothing_half_done(string table) =>
        await Breaks(table, "raise exception using errcode = '53100'", StoreFailure.DiskFull);

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_session_that_is_killed_at_any_table_leaves_nothing_half_done(string table) =>
        await Breaks(
            table,
            "perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(10)",
            StoreFailure.OutcomeUnknown
        );

    private static async Task Breaks(string table, string fault, StoreFailure failure)
    {
        await using var own = await OwnLedger();
        var (ledger, partnership) = (own.Ledger, await own.Ledger.Partnership());
        var before = await Everything(ledger);
        await ledger.Bypass(
            $"""
            create function public.fault() returns trigger language plpgsql security definer as $$ begin {fault}; return new; end $$;
            create trigger fault before insert or update on {table} for each row execute function public.fault()
            """
        );
        var act = () => ledger.Execute(partnership, Rate("1.1"), At(1, "key"));
        (await act.Should().ThrowAsync<StoreException>()).Which.Failure.Should().Be(failure);
        (await Everything(ledger)).Should().Be(before);
        await ledger.Bypass($"drop trigger fault on {table}");
        (await ledger.Execute(partnership, Rate("1.1"), At(1, "key")))
            .Should()
            .BeOfType<Answer.Recorded>()
            .Which.Repeated.Should()
            .BeFalse();
    }

    [Fact]
    public async Task A_session_that_is_killed_between_reading_and_recording_leaves_nothing_half_done()
    {
        await using var own = await OwnLedger();
        var (ledger, partnership) = (own.Ledger, await own.Ledger.Partnership());
        var before = await Everything(ledger);
        var killing = SelfEvaluationRules.Kind with
        {
            Decide = (state, command, day) =>
            {
                ledger
                    .Bypass(
                        "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()"
                    )
                    .GetAwaiter()
                    .GetResult();
                return SelfEvaluationRules.Kind.Decide(state, command, day);
            },
        };
        var act = () => ledger.Ledger.Execute(killing, partnership, Baseline, Rate("1.1"), At(1, "key"));
        (await act.Should().ThrowAsync<StoreException>()).Which.Failure.Should().Be(StoreFailure.OutcomeUnknown);
        (await Everything(ledger)).Should().Be(before);
        (await ledger.Execute(partnership, Rate("1.1"), At(1, "key"))).Should().BeOfType<Answer.Recorded>();
    }

    [Fact]
    public async Task A_decision_that_throws_lets_the_partnership_go()
    {
        await using var own = await OwnLedger();
        var (ledger, partnership) = (own.Ledger, await own.Ledger.Partnership());
        var broken = SelfEvaluationRules.Kind with
        {
            Decide = (_, _, _) => throw new InvalidOperationException("A bug."),
        };
        var act = () => ledger.Ledger.Execute(broken, partnership, Baseline, Rate("1.1"), At(1));
        await act.Should().ThrowAsync<InvalidOperationException>();
        (await ledger.Execute(partnership, Rate("1.1"), At(1))).Should().BeOfType<Answer.Recorded>();
    }

    private static Task<string> Everything(LedgerFixture ledger) =>
        ledger.Ask<string>(
            """
            select concat(
                (select string_agg(e::text, ',' order by seq_id) from public.mt_events e),
                (select string_agg(s::text, ',' order by tenant_id, id) from public.mt_streams s),
                (select string_agg(h::text, ',' order by partnership) from ledger.heads h),
                (select string_agg(l::text, ',' order by seq_id) from ledger.leaves l),
                (select string_agg(v::text, ',' order by partnership, stream_id, name) from ledger.views v),
                (select string_agg(k::text, ',' order by partnership, key) from ledger.idempotency_keys k))
            """
        );

    private static async Task<Owned> OwnLedger()
    {
        var ledger = new LedgerFixture();
        await ledger.InitializeAsync();
        return new(ledger);
    }

    private sealed record Owned(LedgerFixture Ledger) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Ledger.DisposeAsync();
    }
}
