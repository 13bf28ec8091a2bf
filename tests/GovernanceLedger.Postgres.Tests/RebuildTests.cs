using GovernanceLedger.Frameworks;
using GovernanceLedger.Postgres.Rebuilding;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class RebuildTests : IAsyncLifetime
{
    private readonly LedgerFixture _ledger = new();

    public Task InitializeAsync() => _ledger.InitializeAsync();

    public Task DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task A_rebuild_of_views_that_are_right_finds_no_difference_and_keeps_a_receipt()
    {
        var partnership = await Rated();
        var seen = new Seen();
        var report = await Rebuild().Run(seen);
        report.Should().Be(new RebuildReport(Events: 4, Views: 4, Missing: 0, Extra: 0, Different: 0));
        seen.Last.Should().Be(new RebuildProgress(4, 4));
        (
            await _ledger.Ask<string>(
                "select concat_ws(' ', events, views, missing, extra, different) from ledger.rebuild_receipts"
            )
        )
            .Should()
            .Be("4 4 0 0 0");
        (await _ledger.Execute(partnership, Rate("1.3"), At(3))).Should().BeOfType<Answer.Recorded>();
    }

    [Fact]
    public async Task A_rebuild_counts_what_was_wrong_and_puts_it_right()
    {
        var partnership = await Rated();
        var before = await Views();
        await _ledger.Bypass(
            """
            delete from ledger.views where name = 'proposal/1.1';
            update ledger.views set data = '{"version": 7}' where name = 'profile';
            insert into ledger.views (partnership, stream_id, name, version, data) values ('ghost', 'x', 'y', 1, '{}')
            """
        );
        var report = await Rebuild().Run();
        (report.Missing, report.Extra, report.Different, report.Differences).Should().Be((1, 1, 1, 3));
        (await Views()).Should().Be(before);
        (await _ledger.Views.Find<Profile>(partnership, Baseline, "profile"))!
            .Document.Ratings[0]
            .Level.Should()
            .Be(Level.Established);
    }

    [Fact]
    public async Task A_rebuild_beside_a_writer_who_never_stops_loses_nothing()
    {
        var partnerships = new[] { await _ledger.Partnership(), await _ledger.Partnership() };
        using var stop = new CancellationTokenSource();
        var writers = partnerships.Select(p => Task.Run(() => Write(p, stop.Token))).ToArray();
        for (var i = 0; i < 8; i++)
        {
            await _ledger.Bypass("delete from ledger.views where name like 'proposal/%'");
            await Rebuild().Run();
        }
        await stop.CancelAsync();
        var written = await Task.WhenAll(writers);
        written.Should().OnlyContain(version => version > 10);
        var report = await Rebuild().Run();
        report.Differences.Should().Be(0);
        report.Events.Should().Be(written.Sum() + partnerships.Length);
    }

    [Fact]
    public async Task A_second_rebuild_at_the_same_time_is_refused()
    {
        await _ledger.Bypass("select 1");
        await using var connection = await _ledger.Database.Open(CancellationToken.None);
        await using var hold = new Npgsql.NpgsqlCommand("select pg_advisory_lock(4417701226)", connection);
        await hold.ExecuteNonQueryAsync();
        var act = () => Rebuild().Run();
        (await act.Should().ThrowAsync<StoreException>()).Which.Failure.Should().Be(StoreFailure.RebuildRunning);
    }

    [Fact]
    public async Task A_login_that_does_not_own_the_schema_is_told_which_right_it_lacks()
    {
        var user = "login_" + Guid.NewGuid().ToString("n")[..8];
        await _ledger.Bypass(
            $"create role {user} login password 'secret' nosuperuser in role ledger_app, ledger_reader"
        );
        await using var database = new LedgerDatabase(
            new Npgsql.NpgsqlConnectionStringBuilder(_ledger.ConnectionString)
            {
                Username = user,
                Password = "secret",
            }.ConnectionString
        );
        var act = () => new ViewRebuild(database, StreamKinds.All, TimeProvider.System).Run();
        (await act.Should().ThrowAsync<StoreException>())
            .Which.Should()
            .Match<StoreException>(e => e.Failure == StoreFailure.NotPermitted && e.Message.Contains("ledger_owner"));
    }

    private ViewRebuild Rebuild() => new(_ledger.Database, StreamKinds.All, TimeProvider.System);

    private Task<string> Views() =>
        _ledger.Ask<string>(
            "select string_agg(concat(partnership, stream_id, name, data), ',' order by partnership, stream_id, name) from ledger.views"
        );

    private async Task<string> Rated()
    {
        var partnership = await _ledger.Partnership();
        await _ledger.Execute(partnership, Rate("1.1"), At(1));
        await _ledger.Execute(partnership, Rate("1.2"), At(2));
        return partnership;
    }

    private async Task<long> Write(string partnership, CancellationToken stop)
    {
        var version = 1L;
        while (!stop.IsCancellationRequested)
            version = (
                (Answer.Recorded)await _ledger.Execute(partnership, Evidence(text: $"Item {version}"), At(version))
            ).Version;
        return version;
    }

    private sealed class Seen : IProgress<RebuildProgress>
    {
        public RebuildProgress? Last { get; private set; }

        public void Report(RebuildProgress value) => Last = value;
    }
}
