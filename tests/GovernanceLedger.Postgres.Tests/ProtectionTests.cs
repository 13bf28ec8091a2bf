using Npgsql;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

/// <summary>What the database refuses when the application's code is bypassed.</summary>
public sealed class ProtectionTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    private const string NotPermitted = "42501";
    private const string AppendOnly = "LG001";

    public static TheoryData<string> Changes =>
        [
            "update public.mt_events set type = 'other'",
            "update public.mt_events set type = 'other' where false",
            "delete from public.mt_events",
            "delete from public.mt_events where false",
            "truncate public.mt_events cascade",
            "update ledger.leaves set leaf_hash = ''",
            "delete from ledger.leaves",
            "truncate ledger.leaves",
        ];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task The_application_may_not_change_or_remove_an_event(string sql) =>
        (await SqlState(sql, "ledger_app", await ledger.Partnership())).Should().Be(NotPermitted);

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task The_reading_role_may_not_change_or_remove_an_event(string sql) =>
        (await SqlState(sql, "ledger_reader")).Should().Be(NotPermitted);

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task The_schema_owner_is_refused_by_a_trigger(string sql) =>
        (await SqlState(sql, "ledger_owner")).Should().Be(AppendOnly);

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_superuser_is_refused_by_a_trigger(string sql) => (await SqlState(sql)).Should().Be(AppendOnly);

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_superuser_who_plays_a_replica_is_refused_by_a_trigger(string sql) =>
        (await SqlState("set session_replication_role = replica; " + sql)).Should().Be(AppendOnly);

    [Theory]
    [InlineData("public.mt_events")]
    [InlineData("public.mt_streams")]
    [InlineData("ledger.leaves")]
    [InlineData("ledger.heads")]
    [InlineData("ledger.views")]
    [InlineData("ledger.idempotency_keys")]
    public async Task A_session_sees_no_row_of_another_partnership_though_it_forgets_to_ask(string table)
    {
        var (one, other) = (await ledger.Partnership(), await ledger.Partnership());
        var tenant = table.StartsWith("public", StringComparison.Ordinal) ? "tenant_id" : "partnership";
        var sql =
            $"do $$ begin if exists (select from {table} where {tenant} <> '{one}' and {tenant} <> 'national') then raise 'leak'; end if; "
            + $"if not exists (select from {table} where {tenant} = '{one}') then raise 'blind'; end if; end $$";
        await ledger.Bypass(sql, "ledger_app", one);
        await ledger.Bypass(sql, "ledger_app", one);
        (await SqlState(sql, "ledger_app", other)).Should().Be("P0001");
    }

    [Fact]
    public async Task A_session_that_names_no_partnership_sees_only_the_national_rows()
    {
        await ledger.Partnership();
        await ledger.Bypass(
            "do $$ begin if exists (select from ledger.heads where partnership <> 'national') then raise 'leak'; end if; end $$",
            "ledger_app"
        );
    }

    [Theory]
    [InlineData("insert into public.mt_streams (tenant_id, id, version) values ('other', 'x', 1)")]
    [InlineData("insert into public.mt_streams (tenant_id, id, version) values ('national', 'x', 1)")]
    [InlineData("insert into ledger.heads (partnership, position, recorded_at) values ('other', 1, now())")]
    [InlineData(
        "insert into ledger.views (partnership, stream_id, name, version, data) values ('other', 'x', 'y', 1, '{}')"
    )]
    [InlineData("update public.mt_streams set tenant_id = 'other'")]
    [InlineData("update ledger.views set partnership = 'national'")]
    public async Task A_session_writes_no_row_of_another_partnership_nor_a_national_one(string sql) =>
        (await SqlState(sql, "ledger_app", await ledger.Partnership())).Should().Be(NotPermitted);

    [Fact]
    public async Task A_session_changes_nothing_national()
    {
        await ledger.Bypass("update ledger.heads set position = 99", "ledger_app", await ledger.Partnership());
        (await ledger.Ask<long>("select position from ledger.heads where partnership = 'national'")).Should().Be(0);
    }

    [Theory]
    [InlineData("delete from public.mt_streams")]
    [InlineData("delete from ledger.heads")]
    [InlineData("update ledger.idempotency_keys set key = 'x'")]
    [InlineData("drop table public.mt_events")]
    [InlineData("alter table public.mt_events disable trigger append_only")]
    [InlineData("alter table public.mt_events disable row level security")]
    [InlineData("create table public.mine (id int)")]
    public async Task The_application_may_neither_remove_rows_nor_change_the_schema(string sql) =>
        (await SqlState(sql, "ledger_app", await ledger.Partnership())).Should().Be(NotPermitted);

    [Theory]
    [InlineData(null)]
    [InlineData("ledger_app")]
    public async Task No_event_is_recorded_without_its_leaf(string? role)
    {
        var partnership = await ledger.Partnership();
        var insert = $"""
            insert into public.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id)
            select nextval('public.mt_events_sequence'), gen_random_uuid(), stream_id, 2, data, type, now(), tenant_id
            from public.mt_events where tenant_id = '{partnership}' and stream_id = '{Baseline}'
            """;
        (await SqlState(insert, role, partnership)).Should().Be("LG002");
    }

    [Fact]
    public async Task A_connection_carries_no_role_and_no_partnership_to_its_next_user()
    {
        var partnership = await ledger.Partnership();
        await ledger.Execute(partnership, Rate("1.1"), At(1));
        await ledger.Execute(partnership, Rate("9.9"), At(2));
        await using var connection = await ledger.Database.Open(CancellationToken.None);
        await using var command = new NpgsqlCommand(
            "select current_setting('role') || coalesce(current_setting('ledger.partnership', true), '')",
            connection
        );
        (await command.ExecuteScalarAsync()).Should().Be("none");
    }

    private async Task<string?> SqlState(string sql, string? role = null, string partnership = "")
    {
        if (role is null)
            await ledger.Partnership();
        var refused = async () => await ledger.Bypass(sql, role, partnership);
        return (await refused.Should().ThrowAsync<PostgresException>()).Which.SqlState;
    }
}
