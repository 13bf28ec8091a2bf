using GovernanceLedger.Postgres.Reading;
using Npgsql;

namespace GovernanceLedger.Postgres.Appending;

/// <summary>A partnership's head, as its lock holds it.</summary>
internal sealed record Head(long Position, DateTimeOffset RecordedAt);

/// <summary>What a key named before, and where the events stand that came of it.</summary>
internal sealed record UsedKey(
    byte[] RequestHash,
    string Stream,
    long FirstVersion,
    long LastVersion,
    long LastPosition
);

/// <summary>A stream with its partnership's head locked: nobody else appends to the partnership until the transaction ends.</summary>
/// <param name="Named">Those of the events that the command rests on which are there.</param>
internal sealed record LockedStream<TState>(
    Head? Head,
    UsedKey? Key,
    TState? State,
    long Version,
    IReadOnlyDictionary<EventReference, LedgerEvent> Named
)
    where TState : class
{
    /// <summary>
    /// One round trip: begin, name role and partnership, lock the head, look up the key, read the stream. A stream that is
    /// no longer at the expected version is not read: the command cannot be decided, whatever it holds.
    /// </summary>
    public static async Task<LockedStream<TState>> Open(
        NpgsqlConnection connection,
        string partnership,
        string stream,
        LedgerCommand command,
        CommandEnvelope envelope,
        Func<TState?, LedgerEvent, TState> evolve,
        CancellationToken cancel
    )
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new("begin isolation level read committed"),
                Session.As(Session.Application, partnership),
                new("select position, recorded_at from ledger.heads where partnership = $1 for update")
                {
                    Parameters = { Session.Text(partnership) },
                },
                new(
                    """
                    select s.version, k.request_hash, k.stream_id, k.first_version, k.last_version, k.last_position
                    from (select) as one
                    left join public.mt_streams s on s.tenant_id = $1 and s.id = $2
                    left join ledger.idempotency_keys k on k.partnership = $1 and k.key = $3
                    """
                )
                {
                    Parameters =
                    {
                        Session.Text(partnership),
                        Session.Text(stream),
                        Session.Text(envelope.IdempotencyKey),
                    },
                },
                new(
                    """
                    select version, type, data from public.mt_events
                    where tenant_id = $1 and stream_id = $2
                      and $3 = (select version from public.mt_streams where tenant_id = $1 and id = $2)
                    order by version
                    """
                )
                {
                    Parameters =
                    {
                        Session.Text(partnership),
                        Session.Text(stream),
                        Session.Number(envelope.ExpectedVersion),
                    },
                },
            },
        };
        if (command.RestsOn() is { Count: > 0 } named)
            batch.BatchCommands.Add(NamedEvents.Query(partnership, named));
        await using var rows = await Rows.Of(batch, cancel);
        var head = await ReadHead(rows.Reader, cancel);
        await rows.Reader.NextResultAsync(cancel);
        await rows.Reader.ReadAsync(cancel);
        var (version, used) = (rows.Reader.IsDBNull(0) ? 0 : rows.Reader.GetInt64(0), ReadKey(rows.Reader));
        await rows.Reader.NextResultAsync(cancel);
        var (state, folded) = await StreamFold.Read(rows, partnership, stream, evolve, cancel);
        var found = await NamedEvents.Read(rows.Reader, partnership, cancel);
        return folded == version || version != envelope.ExpectedVersion
            ? new(head, used, state, version, found)
            : throw new UnreadableEventException(partnership, stream, folded + 1, "unknown", "it is missing.");
    }

    private static async Task<Head?> ReadHead(NpgsqlDataReader reader, CancellationToken cancel) =>
        await reader.ReadAsync(cancel) ? new(reader.GetInt64(0), reader.GetFieldValue<DateTimeOffset>(1)) : null;

    private static UsedKey? ReadKey(NpgsqlDataReader row) =>
        row.IsDBNull(1)
            ? null
            : new(row.GetFieldValue<byte[]>(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5));
}
