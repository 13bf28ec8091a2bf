using System.Text.Json;
using GovernanceLedger.SelfEvaluations;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres.Benchmarks;

/// <summary>
/// The bare work on plain Npgsql, with the same connection options: select and fold, insert with a version check, copy
/// in. No lock on a head, no idempotency, no leaves, no views, no role, no row-level security.
/// </summary>
internal sealed class Floor(NpgsqlDataSource source)
{
    /// <summary>Two round trips: read and fold the stream, then move its row on where it stands at that version, insert and commit.</summary>
    public async Task<int> AppendOne(string partnership, string stream)
    {
        await using var connection = await source.OpenConnectionAsync();
        var state = await Fold(connection, partnership, stream, long.MaxValue);
        var decided = SelfEvaluationRules.Kind.Decide(
            state,
            BenchEvents.Evidence((int)state!.Version),
            BenchEvents.Day
        );
        await Append(connection, partnership, stream, state.Version, ((Result.Accepted)decided).Events);
        return 1;
    }

    /// <summary>One round trip: the stream's row, a hundred events, commit.</summary>
    public async Task<int> AppendMany(string partnership, string stream, IReadOnlyList<LedgerEvent> events)
    {
        await using var connection = await source.OpenConnectionAsync();
        await Append(connection, partnership, stream, 0, events);
        return events.Count;
    }

    public async Task<int> FoldOne(string partnership, string stream)
    {
        await using var connection = await source.OpenConnectionAsync();
        await Fold(connection, partnership, stream, long.MaxValue);
        return 1;
    }

    /// <summary>Everything in order of number, every stream's state in memory at once, and the documents copied in.</summary>
    public async Task Rebuild()
    {
        await using var reading = await source.OpenConnectionAsync();
        await using var writing = await source.OpenConnectionAsync();
        await Execute(writing, "truncate floor.views");
        await using var command = new NpgsqlCommand(
            "select tenant_id, stream_id, type, data from public.mt_events order by seq_id",
            reading
        )
        {
            CommandTimeout = 0,
        };
        var states = await FoldAll(command);
        await using var importer = await writing.BeginBinaryImportAsync(
            "copy floor.views (partnership, stream_id, name, version, data) from stdin (format binary)"
        );
        foreach (var ((partnership, stream), state) in states)
        foreach (var view in SelfEvaluationViews.Of(state))
        {
            await importer.StartRowAsync();
            await importer.WriteAsync(partnership, NpgsqlDbType.Varchar);
            await importer.WriteAsync(stream, NpgsqlDbType.Varchar);
            await importer.WriteAsync(view.Name, NpgsqlDbType.Varchar);
            await importer.WriteAsync(state.Version, NpgsqlDbType.Bigint);
            await importer.WriteAsync(
                JsonSerializer.SerializeToUtf8Bytes(view.Document, view.Document.GetType(), LedgerJson.Options),
                NpgsqlDbType.Jsonb
            );
        }
        await importer.CompleteAsync();
    }

    /// <summary>Every stream of a partnership, up to the number that a position has.</summary>
    public async Task<int> StateAt(string partnership, long position)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            """
            select tenant_id, stream_id, type, data from public.mt_events
            where tenant_id = $1 and seq_id <= (
                select seq_id from ledger.leaves where partnership = $1 and position = $2)
              and stream_id <> 'partnership'
            order by stream_id, version
            """,
            connection
        )
        {
            Parameters =
            {
                new() { Value = partnership },
                new() { Value = position },
            },
        };
        await FoldAll(command);
        return 1;
    }

    private static async Task<Dictionary<(string, string), SelfEvaluation>> FoldAll(NpgsqlCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        var states = new Dictionary<(string, string), SelfEvaluation>();
        while (await reader.ReadAsync())
        {
            var key = (reader.GetString(0), reader.GetString(1));
            states[key] = SelfEvaluationFold.Evolve(
                states.GetValueOrDefault(key),
                Load(reader.GetString(2), reader, 3)
            );
        }
        return states;
    }

    private static async Task<SelfEvaluation?> Fold(
        NpgsqlConnection connection,
        string partnership,
        string stream,
        long upTo
    )
    {
        await using var command = new NpgsqlCommand(
            """
            select version, type, data from floor.mt_events
            where tenant_id = $1 and stream_id = $2 and version <= $3 order by version
            """,
            connection
        )
        {
            Parameters =
            {
                new() { Value = partnership },
                new() { Value = stream },
                new() { Value = upTo },
            },
        };
        await using var reader = await command.ExecuteReaderAsync();
        SelfEvaluation? state = null;
        while (await reader.ReadAsync())
            state = SelfEvaluationFold.Evolve(state, Load(reader.GetString(1), reader, 2));
        return state;
    }

    private static LedgerEvent Load(string type, NpgsqlDataReader reader, int column) =>
        (LedgerEvent)
            JsonSerializer.Deserialize(
                reader.GetFieldValue<byte[]>(column),
                EventTypes.ByName[type],
                LedgerJson.Options
            )!;

    private static async Task Append(
        NpgsqlConnection connection,
        string partnership,
        string stream,
        long version,
        IReadOnlyList<LedgerEvent> events
    )
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                MoveStream(partnership, stream, version, events.Count),
                Insert(partnership, stream, version, events),
            },
        };
        await batch.ExecuteNonQueryAsync();
    }

    private static NpgsqlBatchCommand MoveStream(string partnership, string stream, long version, int count) =>
        new(
            version == 0
                ? "insert into floor.mt_streams (tenant_id, id, type, version) values ($1, $2, 'self-evaluation', $3 + $4)"
                : "update floor.mt_streams set version = $3 + $4, timestamp = now() where tenant_id = $1 and id = $2 and version = $3"
        )
        {
            Parameters =
            {
                new() { Value = partnership },
                new() { Value = stream },
                new() { Value = version },
                new() { Value = (long)count },
            },
        };

    private static NpgsqlBatchCommand Insert(
        string partnership,
        string stream,
        long version,
        IReadOnlyList<LedgerEvent> events
    ) =>
        new(
            """
            insert into floor.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id)
            select nextval('public.mt_events_sequence'), e.id, $2, $3 + e.place, e.data, e.type, now(), $1
            from unnest($4::uuid[], $5::jsonb[], $6::varchar[]) with ordinality as e (id, data, type, place)
            """
        )
        {
            Parameters =
            {
                new() { Value = partnership },
                new() { Value = stream },
                new() { Value = version },
                new() { Value = events.Select(_ => Guid.CreateVersion7()).ToArray() },
                new()
                {
                    NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb,
                    Value = events
                        .Select(e => JsonSerializer.SerializeToUtf8Bytes(e, e.GetType(), LedgerJson.Options))
                        .ToArray(),
                },
                new()
                {
                    NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar,
                    Value = events.Select(EventTypes.NameOf).ToArray(),
                },
            },
        };

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
