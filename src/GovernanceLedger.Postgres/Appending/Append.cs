using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres.Appending;

/// <summary>The second round trip of a command: everything that it changes, and the commit.</summary>
internal sealed record Append(string Kind, bool BeginsPartnership, byte[] RequestHash, NewEvents Events, ChangedViews Views)
{
    private string Partnership => Events.First.Partnership;

    private string Stream => Events.First.Stream;

    public async Task Commit(NpgsqlConnection connection)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(BeginsPartnership ? InsertHead() : MoveHead());
        batch.BatchCommands.Add(MoveStream());
        batch.BatchCommands.Add(InsertEvents());
        if (Views.Names.Length > 0)
            batch.BatchCommands.Add(StoreViews());
        if (Views.Removed.Length > 0)
            batch.BatchCommands.Add(RemoveViews());
        batch.BatchCommands.Add(KeepKey());
        batch.BatchCommands.Add(new("commit"));
        // Not to be cancelled: a commit that was interrupted leaves nobody any wiser.
        await batch.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private NpgsqlBatchCommand InsertHead() =>
        new("insert into ledger.heads (partnership, position, recorded_at) values ($1, $2, $3)")
        {
            Parameters = { Text(Partnership), Number(Events.Last.Position), Moment(Events.Last.RecordedAt) },
        };

    private NpgsqlBatchCommand MoveHead() =>
        new("update ledger.heads set position = $2, recorded_at = $3 where partnership = $1")
        {
            Parameters = { Text(Partnership), Number(Events.Last.Position), Moment(Events.Last.RecordedAt) },
        };

    private NpgsqlBatchCommand MoveStream() =>
        Events.First.Version == 1
            ? new(
                """
                insert into public.mt_streams (tenant_id, id, type, version, timestamp, created)
                values ($1, $2, $5, $3, $4, $4)
                """
            )
            {
                Parameters = { Text(Partnership), Text(Stream), Number(Events.Last.Version), Moment(Events.Last.RecordedAt), Text(Kind) },
            }
            : new("update public.mt_streams set version = $3, timestamp = $4 where tenant_id = $1 and id = $2")
            {
                Parameters = { Text(Partnership), Text(Stream), Number(Events.Last.Version), Moment(Events.Last.RecordedAt) },
            };

    private NpgsqlBatchCommand InsertEvents() =>
        new(
            """
            with appended as (
                insert into public.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id,
                                              mt_dotnet_type, correlation_id, causation_id, headers)
                select nextval('public.mt_events_sequence'), e.id, $2, $3 + e.place, e.data, e.type, $5, $1,
                       e.dotnet_type, $6, $7, $8
                from unnest($9::uuid[], $10::jsonb[], $11::varchar[], $12::varchar[])
                     with ordinality as e (id, data, type, dotnet_type, place)
                returning seq_id, version
            )
            insert into ledger.leaves (partnership, position, seq_id, stream_id, version, recorded_at, leaf_hash)
            select $1, $4 + a.version - $3, a.seq_id, $2, a.version, $5, ($13::bytea[])[a.version - $3]
            from appended a
            """
        )
        {
            Parameters =
            {
                Text(Partnership),
                Text(Stream),
                Number(Events.First.Version - 1),
                Number(Events.First.Position - 1),
                Moment(Events.First.RecordedAt),
                Text(Events.First.Correlation),
                Text(Events.First.Causation),
                Session.Json(Headers()),
                Session.Array(NpgsqlDbType.Uuid, Events.Recorded.Select(_ => Guid.CreateVersion7()).ToArray()),
                Session.Array(NpgsqlDbType.Jsonb, Events.Payloads),
                Session.Array(NpgsqlDbType.Varchar, Events.Recorded.Select(e => e.Type).ToArray()),
                Session.Array(NpgsqlDbType.Varchar, Events.Recorded.Select(e => DotNetType(e.Event)).ToArray()),
                Session.Array(NpgsqlDbType.Bytea, Events.Leaves),
            },
        };

    private byte[] Headers() =>
        JsonSerializer.SerializeToUtf8Bytes(
            new EventHeaders(Events.First.Actor.Person, Events.First.Actor.Office, Events.First.IdempotencyKey),
            LedgerJson.Options
        );

    private static string DotNetType(LedgerEvent ledgerEvent)
    {
        var type = ledgerEvent.GetType();
        return $"{type.FullName}, {type.Assembly.GetName().Name}";
    }

    private NpgsqlBatchCommand StoreViews() =>
        new(
            """
            insert into ledger.views (partnership, stream_id, name, version, data)
            select $1, $2, v.name, $3, v.data from unnest($4::varchar[], $5::jsonb[]) as v (name, data)
            on conflict (partnership, stream_id, name) do update set version = excluded.version, data = excluded.data
            """
        )
        {
            Parameters =
            {
                Text(Partnership),
                Text(Stream),
                Number(Events.Last.Version),
                Session.Array(NpgsqlDbType.Varchar, Views.Names),
                Session.Array(NpgsqlDbType.Jsonb, Views.Documents),
            },
        };

    private NpgsqlBatchCommand RemoveViews() =>
        new("delete from ledger.views where partnership = $1 and stream_id = $2 and name = any($3)")
        {
            Parameters = { Text(Partnership), Text(Stream), Session.Array(NpgsqlDbType.Varchar, Views.Removed) },
        };

    private NpgsqlBatchCommand KeepKey() =>
        new(
            """
            insert into ledger.idempotency_keys
                (partnership, key, request_hash, stream_id, first_version, last_version, last_position)
            values ($1, $2, $3, $4, $5, $6, $7)
            """
        )
        {
            Parameters =
            {
                Text(Partnership),
                Text(Events.First.IdempotencyKey),
                Session.Bytes(RequestHash),
                Text(Stream),
                Number(Events.First.Version),
                Number(Events.Last.Version),
                Number(Events.Last.Position),
            },
        };

    private static NpgsqlParameter Text(string? value) => Session.Text(value);

    private static NpgsqlParameter Number(long value) => Session.Number(value);

    private static NpgsqlParameter Moment(DateTimeOffset value) => Session.Moment(value);
}
