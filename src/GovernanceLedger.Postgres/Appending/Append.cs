using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres.Appending;

/// <summary>The second round trip of a command: everything that it changes, in one statement, and the commit.</summary>
internal sealed record Append(
    string Kind,
    bool BeginsPartnership,
    byte[] RequestHash,
    NewEvents Events,
    ChangedViews Views
)
{
    private RecordedEvent First => Events.Recorded[0];

    public async Task Commit(NpgsqlConnection connection)
    {
        var append = new NpgsqlBatchCommand(Statement());
        append.Parameters.AddRange(Parameters());
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { append, new("commit") } };
        // Not to be cancelled: a commit that was interrupted leaves nobody any wiser.
        await batch.ExecuteNonQueryAsync(CancellationToken.None);
    }

    /// <summary>
    /// The parts are common table expressions of one statement, which costs less than a statement each; PostgreSQL checks
    /// the foreign key from events to their stream when all of them are done.
    /// </summary>
    private string Statement() =>
        $"""
            with head as ({(BeginsPartnership ? InsertHead : MoveHead)}),
                 stream as ({(First.Version == 1 ? InsertStream : MoveStream)}),
                 appended as ({InsertEvents}),
                 used as ({KeepKey}){Optional(Views.Names, "stored", StoreViews)}{Optional(
                Views.Removed,
                "removed",
                RemoveViews
            )}
            {InsertLeaves}
            """;

    private static string Optional(string[] names, string part, string sql) =>
        names.Length == 0 ? "" : $", {part} as ({sql})";

    private const string InsertHead =
        "insert into ledger.heads (partnership, position, recorded_at) values ($1, $4 + cardinality($9), $5)";

    private const string MoveHead =
        "update ledger.heads set position = $4 + cardinality($9), recorded_at = $5 where partnership = $1";

    private const string InsertStream = """
        insert into public.mt_streams (tenant_id, id, type, version, timestamp, created)
        values ($1, $2, $13, $3 + cardinality($9), $5, $5)
        """;

    private const string MoveStream =
        "update public.mt_streams set version = $3 + cardinality($9), timestamp = $5 where tenant_id = $1 and id = $2";

    private const string InsertEvents = """
        insert into public.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id,
                                      correlation_id, causation_id, headers)
        select nextval('public.mt_events_sequence'), e.id, $2, $3 + e.place, e.data, e.type, $5, $1, $6, $7, $8
        from unnest($9, $10, $11) with ordinality as e (id, data, type, place)
        returning seq_id, version
        """;

    private const string InsertLeaves = """
        insert into ledger.leaves (partnership, position, seq_id, stream_id, version, recorded_at, leaf_hash)
        select $1, $4 + a.version - $3, a.seq_id, $2, a.version, $5, $12[a.version - $3] from appended a
        """;

    private const string KeepKey = """
        insert into ledger.idempotency_keys
            (partnership, key, request_hash, stream_id, first_version, last_version, last_position)
        values ($1, $14, $15, $2, $3 + 1, $3 + cardinality($9), $4 + cardinality($9))
        """;

    private const string StoreViews = """
        insert into ledger.views (partnership, stream_id, name, version, data)
        select $1, $2, v.name, $3 + cardinality($9), v.data from unnest($16, $17) as v (name, data)
        on conflict (partnership, stream_id, name) do update set version = excluded.version, data = excluded.data
        """;

    private const string RemoveViews =
        "delete from ledger.views where partnership = $1 and stream_id = $2 and name = any ($18)";

    /// <summary>The same for every form of the statement; PostgreSQL lets one stand unused.</summary>
    private NpgsqlParameter[] Parameters() =>
        [
            Session.Text(First.Partnership),
            Session.Text(First.Stream),
            Session.Number(First.Version - 1),
            Session.Number(First.Position - 1),
            Session.Moment(First.RecordedAt),
            Session.Text(First.Correlation),
            Session.Text(First.Causation),
            Session.Json(Headers()),
            Session.Array(NpgsqlDbType.Uuid, Each(_ => Guid.CreateVersion7())),
            Session.Array(NpgsqlDbType.Jsonb, Events.Payloads),
            Session.Array(NpgsqlDbType.Varchar, Each(e => e.Type)),
            Session.Array(NpgsqlDbType.Bytea, Events.Leaves),
            Session.Text(Kind),
            Session.Text(First.IdempotencyKey),
            Session.Bytes(RequestHash),
            Session.Array(NpgsqlDbType.Varchar, Views.Names),
            Session.Array(NpgsqlDbType.Jsonb, Views.Documents),
            Session.Array(NpgsqlDbType.Varchar, Views.Removed),
        ];

    private T[] Each<T>(Func<RecordedEvent, T> of) => Array.ConvertAll(Events.Recorded, e => of(e));

    private byte[] Headers() =>
        JsonSerializer.SerializeToUtf8Bytes(
            new EventHeaders(First.Actor.Person, First.Actor.Office, First.IdempotencyKey),
            LedgerJson.Options
        );
}
