using GovernanceLedger.Postgres.Reading;
using Npgsql;

namespace GovernanceLedger.Postgres;

/// <summary>Reads events, always as they arrive and never more than one row in memory; an event that cannot be read is an error.</summary>
public sealed class LedgerReader(LedgerDatabase database)
{
    /// <summary>The events of one stream, in order, from a version up to a version.</summary>
    public IAsyncEnumerable<RecordedEvent> Stream(
        string partnership,
        string stream,
        long from = 1,
        long upTo = long.MaxValue,
        CancellationToken cancel = default
    ) =>
        InOrder(
            partnership,
            new(
                $"""
                select {EventRows.Columns}
                from public.mt_events e join ledger.leaves l on l.seq_id = e.seq_id
                where e.tenant_id = $1 and e.stream_id = $2 and e.version between $3 and $4
                order by e.version
                """
            )
            {
                Parameters =
                {
                    Session.Text(partnership),
                    Session.Text(stream),
                    Session.Number(from),
                    Session.Number(upTo),
                },
            },
            from,
            e => e.Version,
            cancel
        );

    /// <summary>The events of one partnership, in order of position, up to a position and up to the moment it knew them.</summary>
    public IAsyncEnumerable<RecordedEvent> Partnership(
        string partnership,
        long upTo = long.MaxValue,
        DateTimeOffset? recordedBy = null,
        CancellationToken cancel = default
    ) =>
        InOrder(
            partnership,
            new(
                $"""
                select {EventRows.Columns} from {EventRows.Tables}
                where l.partnership = $1 and l.position <= $2 and l.recorded_at <= $3
                order by l.position
                """
            )
            {
                Parameters =
                {
                    Session.Text(partnership),
                    Session.Number(upTo),
                    Session.Moment(recordedBy ?? DateTimeOffset.MaxValue),
                },
            },
            1,
            e => e.Position,
            cancel
        );

    /// <summary>The next events of one partnership after a position, in order; at most so many.</summary>
    public IAsyncEnumerable<RecordedEvent> After(
        string partnership,
        long position,
        int most,
        CancellationToken cancel = default
    ) =>
        InOrder(
            partnership,
            new(
                $"""
                select {EventRows.Columns} from {EventRows.Tables}
                where l.partnership = $1 and l.position > $2 order by l.position limit $3
                """
            )
            {
                Parameters = { Session.Text(partnership), Session.Number(position), Session.Number(most) },
            },
            position + 1,
            e => e.Position,
            cancel
        );

    /// <summary>
    /// Every event of every partnership. Within a partnership that is the order of positions; across partnerships it is
    /// the order in which numbers were drawn, which need not be the order of commits.
    /// </summary>
    public IAsyncEnumerable<RecordedEvent> Everything(CancellationToken cancel = default) =>
        EventRows.Query(
            database,
            Session.ToReadAll(),
            new($"select {EventRows.Columns} from {EventRows.Tables} order by l.seq_id"),
            cancel
        );

    /// <summary>One stream folded up to a version: its state (null where it has no events) and the version reached.</summary>
    public async Task<(TState? State, long Version)> Fold<TState, TCommand>(
        StreamKind<TState, TCommand> kind,
        string partnership,
        string stream,
        long upTo = long.MaxValue,
        CancellationToken cancel = default
    )
        where TState : class
        where TCommand : LedgerCommand
    {
        await using var connection = await database.Open(cancel);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Session.ToRead(partnership),
                new(
                    """
                    select version, type, data from public.mt_events
                    where tenant_id = $1 and stream_id = $2 and version <= $3 order by version
                    """
                )
                {
                    Parameters = { Session.Text(partnership), Session.Text(stream), Session.Number(upTo) },
                },
            },
        };
        await using var rows = await Rows.Of(batch, cancel);
        return await StreamFold.Read(rows, partnership, stream, kind.Evolve, cancel);
    }

    /// <summary>The state of every stream of a partnership as at a position, and as known by a moment.</summary>
    /// <exception cref="UnreadableEventException">An event up to there cannot be read.</exception>
    public async Task<PartnershipState> StateAt(
        StreamKinds kinds,
        string partnership,
        long position = long.MaxValue,
        DateTimeOffset? recordedBy = null,
        CancellationToken cancel = default
    )
    {
        await using var connection = await database.Open(cancel);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Session.ToRead(partnership),
                new(EventsAsAt)
                {
                    Parameters =
                    {
                        Session.Text(partnership),
                        Session.Number(position),
                        Session.Moment(recordedBy ?? DateTimeOffset.MaxValue),
                    },
                },
            },
        };
        await using var rows = await Rows.Of(batch, cancel);
        var replay = new Replay(kinds);
        var states = new Dictionary<string, object>(StringComparer.Ordinal);
        while (await rows.Next(cancel))
        {
            replay.Next(rows.Reader);
            states[replay.Stream] = replay.State!;
        }
        return new(partnership, states);
    }

    private IAsyncEnumerable<RecordedEvent> InOrder(
        string partnership,
        NpgsqlBatchCommand query,
        long first,
        Func<RecordedEvent, long> number,
        CancellationToken cancel
    ) => EventRows.InOrder(EventRows.Query(database, Session.ToRead(partnership), query, cancel), first, number);

    // Numbers are drawn under the partnership's lock, so within it they are in the order of positions, and the one index
    // on mt_events gives every stream in order without a look at each leaf.
    private const string EventsAsAt = """
        select tenant_id, stream_id, version, type, data from public.mt_events
        where tenant_id = $1 and seq_id <= (
            select l.seq_id from ledger.leaves l
            where l.partnership = $1 and l.position <= $2 and l.recorded_at <= $3
            order by l.position desc limit 1)
        order by stream_id, version
        """;
}
