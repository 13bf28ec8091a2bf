using GovernanceLedger.Postgres.Reading;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres.Rebuilding;

/// <summary>Folds every event again and makes the views what they should be, while the ledger stays open.</summary>
/// <remarks>
/// Events are read stream by stream (the unique index on partnership, stream and version gives that order, however the
/// streams are interleaved), so that one stream's state is in memory at a time. Streams that move on meanwhile are
/// folded again, the last few of them with appends held back for the moment of the swap.
/// </remarks>
public sealed class ViewRebuild(LedgerDatabase database, StreamKinds kinds, TimeProvider clock)
{
    // Any number will do, so long as every version of the program takes the same lock.
    private const long RebuildLock = 4_417_701_226;

    // So few streams are folded within milliseconds while appends wait.
    private const int FewStreams = 8;

    private const int CatchUps = 5;

    private const int ProgressEvery = 1_000;

    /// <summary>Rebuilds every view, swaps them in and keeps a receipt.</summary>
    /// <exception cref="UnreadableEventException">An event cannot be read; the live views stay as they were.</exception>
    /// <exception cref="StoreException">The login may not rebuild, another rebuild runs, or PostgreSQL failed.</exception>
    public async Task<RebuildReport> Run(
        IProgress<RebuildProgress>? progress = null,
        CancellationToken cancel = default
    )
    {
        await using var writing = await database.Open(cancel);
        try
        {
            await RefuseSecond(writing, cancel);
            try
            {
                return await Rebuild(writing, progress, cancel);
            }
            finally
            {
                await using var unlock = new NpgsqlCommand($"select pg_advisory_unlock({RebuildLock})", writing);
                await unlock.ExecuteNonQueryAsync(CancellationToken.None);
            }
        }
        catch (NpgsqlException e)
        {
            throw StoreException.Of(e);
        }
    }

    private async Task<RebuildReport> Rebuild(
        NpgsqlConnection writing,
        IProgress<RebuildProgress>? progress,
        CancellationToken cancel
    )
    {
        var started = clock.GetUtcNow();
        var views = new RebuiltViews(writing);
        var events = 0L;
        await using (var transaction = await Begin(writing, cancel))
        {
            await views.Make(cancel);
            events += await CopyAll(views, await Total(writing, cancel), progress, cancel);
            await views.Index(cancel);
            await transaction.CommitAsync(cancel);
        }
        for (var i = 0; i < CatchUps && await CatchUp(writing, views, cancel) is var (streams, folded); i++)
        {
            events += folded;
            if (streams <= FewStreams)
                break;
        }
        return await Swap(writing, views, started, events, cancel);
    }

    private async Task<(int Streams, long Events)> CatchUp(
        NpgsqlConnection writing,
        RebuiltViews views,
        CancellationToken cancel
    )
    {
        await using var transaction = await Begin(writing, cancel);
        var caughtUp = await CopyMoved(views, cancel);
        await transaction.CommitAsync(cancel);
        return caughtUp;
    }

    private async Task<RebuildReport> Swap(
        NpgsqlConnection writing,
        RebuiltViews views,
        DateTimeOffset started,
        long events,
        CancellationToken cancel
    )
    {
        await using var transaction = await Begin(writing, cancel);
        // Waits for the appends under way and holds back further ones; reading goes on.
        await using (var hold = new NpgsqlCommand("lock table public.mt_streams in share mode", writing))
            await hold.ExecuteNonQueryAsync(cancel);
        events += (await CopyMoved(views, cancel)).Events;
        var (count, missing, extra, different) = await views.Swap(cancel);
        var report = new RebuildReport(events, count, missing, extra, different);
        await KeepReceipt(writing, started, report, cancel);
        await views.Drop(cancel);
        await transaction.CommitAsync(cancel);
        return report;
    }

    private Task<long> CopyAll(
        RebuiltViews views,
        long total,
        IProgress<RebuildProgress>? progress,
        CancellationToken cancel
    ) =>
        Copy(
            views,
            new(
                """
                select tenant_id, stream_id, version, type, data from public.mt_events
                order by tenant_id, stream_id, version
                """
            ),
            events => progress?.Report(new(events, Math.Max(total, events))),
            cancel
        );

    private async Task<(int Streams, long Events)> CopyMoved(RebuiltViews views, CancellationToken cancel)
    {
        var moved = await views.TakeMoved(cancel);
        var query = new NpgsqlBatchCommand(
            """
            select e.tenant_id, e.stream_id, e.version, e.type, e.data
            from unnest($1::varchar[], $2::varchar[]) as m (partnership, stream)
            join public.mt_events e on e.tenant_id = m.partnership and e.stream_id = m.stream
            order by e.tenant_id, e.stream_id, e.version
            """
        )
        {
            Parameters =
            {
                Session.Array(NpgsqlDbType.Varchar, moved.Partnerships),
                Session.Array(NpgsqlDbType.Varchar, moved.Streams),
            },
        };
        var events = moved.Streams.Length == 0 ? 0 : await Copy(views, query, _ => { }, cancel);
        return (moved.Streams.Length, events);
    }

    private async Task<long> Copy(
        RebuiltViews views,
        NpgsqlBatchCommand query,
        Action<long> folded,
        CancellationToken cancel
    )
    {
        await using var reading = await database.Open(cancel);
        await using var batch = new NpgsqlBatch(reading)
        {
            BatchCommands = { Session.As(Session.Reader, ""), query },
            Timeout = 0,
        };
        await using var rows = await Rows.Of(batch, cancel);
        await using var importer = await views.Copy(cancel);
        var replay = new Replay(kinds);
        var events = 0L;
        while (await rows.Next(cancel))
        {
            if (replay.IsWholeBefore(rows.Reader))
                await RebuiltViews.Write(importer, replay, cancel);
            replay.Next(rows.Reader);
            if (++events % ProgressEvery == 0)
                folded(events);
        }
        if (replay.State is not null)
            await RebuiltViews.Write(importer, replay, cancel);
        await importer.CompleteAsync(cancel);
        folded(events);
        return events;
    }

    private static async Task<NpgsqlTransaction> Begin(NpgsqlConnection connection, CancellationToken cancel)
    {
        var transaction = await connection.BeginTransactionAsync(cancel);
        try
        {
            await using var batch = new NpgsqlBatch(connection) { BatchCommands = { Session.As(Session.Owner, "") } };
            await batch.ExecuteNonQueryAsync(cancel);
            return transaction;
        }
        catch (Exception e)
        {
            // Left open, it would refuse the unlocking too, and that refusal would hide this one.
            await transaction.DisposeAsync();
            if (e is PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege })
                throw NotOwner(e);
            throw;
        }
    }

    private static StoreException NotOwner(Exception e) =>
        new(
            StoreFailure.NotPermitted,
            $"The login may not rebuild: it is not a member of {Session.Owner}. Grant it that role, or connect with a login that has it.",
            e
        );

    private static async Task<long> Total(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            "select coalesce(sum(version), 0)::bigint from public.mt_streams",
            connection
        );
        return (long)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task RefuseSecond(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"select pg_try_advisory_lock({RebuildLock})", connection);
        if (await command.ExecuteScalarAsync(cancel) is not true)
            throw new StoreException(
                StoreFailure.RebuildRunning,
                "Another rebuild is at work on this ledger. Wait until it has finished."
            );
    }

    private async Task KeepReceipt(
        NpgsqlConnection connection,
        DateTimeOffset started,
        RebuildReport report,
        CancellationToken cancel
    )
    {
        await using var command = new NpgsqlCommand(
            """
            insert into ledger.rebuild_receipts (started_at, finished_at, events, views, missing, extra, different)
            values ($1, $2, $3, $4, $5, $6, $7)
            """,
            connection
        )
        {
            Parameters =
            {
                Session.Moment(started),
                Session.Moment(clock.GetUtcNow()),
                Session.Number(report.Events),
                Session.Number(report.Views),
                Session.Number(report.Missing),
                Session.Number(report.Extra),
                Session.Number(report.Different),
            },
        };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
