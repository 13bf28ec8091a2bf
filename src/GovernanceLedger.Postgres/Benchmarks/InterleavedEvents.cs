using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres.Benchmarks;

/// <summary>
/// A ledger of any size for the rebuild, copied straight into the tables: streams of a hundred events whose events lie
/// interleaved, one of each stream after another, over 31 partnerships.
/// </summary>
internal sealed class InterleavedEvents(NpgsqlDataSource source, int events)
{
    private const int PartnershipCount = 31;
    private const int EventsEach = 100;

    private int Streams => Math.Max(1, events / EventsEach);

    public async Task Load(CancellationToken cancel)
    {
        await Copy(
            "copy public.mt_streams (tenant_id, id, type, version, timestamp, created) from stdin (format binary)",
            Enumerable.Range(0, Streams),
            (importer, stream) => WriteStream(importer, stream),
            cancel
        );
        await Copy(
            "copy ledger.leaves (partnership, position, seq_id, stream_id, version, recorded_at, leaf_hash) from stdin (format binary)",
            Enumerable.Range(0, Streams * EventsEach),
            (importer, place) => WriteLeaf(importer, place),
            cancel
        );
        await Copy(
            "copy public.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id) from stdin (format binary)",
            Enumerable.Range(0, Streams * EventsEach),
            (importer, place) => WriteEvent(importer, place),
            cancel
        );
        await using var analyse = source.CreateCommand("vacuum analyze public.mt_events, public.mt_streams");
        analyse.CommandTimeout = 0;
        await analyse.ExecuteNonQueryAsync(cancel);
    }

    private static string Partnership(int stream) => "rebuild-" + BenchDatabase.Partnership(stream % PartnershipCount);

    private static async Task WriteStream(NpgsqlBinaryImporter importer, int stream)
    {
        await importer.WriteAsync(Partnership(stream), NpgsqlDbType.Varchar);
        await importer.WriteAsync(BenchDatabase.Stream(stream), NpgsqlDbType.Varchar);
        await importer.WriteAsync(BenchEvents.Bulk.Name, NpgsqlDbType.Varchar);
        await importer.WriteAsync((long)EventsEach, NpgsqlDbType.Bigint);
        await importer.WriteAsync(DateTime.UtcNow, NpgsqlDbType.TimestampTz);
        await importer.WriteAsync(DateTime.UtcNow, NpgsqlDbType.TimestampTz);
    }

    private static long Number(int place) => 1_000_000_000L + place;

    // An event is never without a leaf; what the leaf hashes to is no part of the measurement.
    private async Task WriteLeaf(NpgsqlBinaryImporter importer, int place)
    {
        var (version, stream) = (place / Streams + 1, place % Streams);
        var inPartnership = (Streams - 1 - stream % PartnershipCount) / PartnershipCount + 1;
        await importer.WriteAsync(Partnership(stream), NpgsqlDbType.Varchar);
        await importer.WriteAsync((version - 1L) * inPartnership + stream / PartnershipCount + 1, NpgsqlDbType.Bigint);
        await importer.WriteAsync(Number(place), NpgsqlDbType.Bigint);
        await importer.WriteAsync(BenchDatabase.Stream(stream), NpgsqlDbType.Varchar);
        await importer.WriteAsync((long)version, NpgsqlDbType.Bigint);
        await importer.WriteAsync(DateTime.UtcNow, NpgsqlDbType.TimestampTz);
        await importer.WriteAsync(Array.Empty<byte>(), NpgsqlDbType.Bytea);
    }

    private async Task WriteEvent(NpgsqlBinaryImporter importer, int place)
    {
        var (version, stream) = (place / Streams + 1, place % Streams);
        var ledgerEvent = BenchEvents.At(version);
        await importer.WriteAsync(Number(place), NpgsqlDbType.Bigint);
        await importer.WriteAsync(Guid.CreateVersion7(), NpgsqlDbType.Uuid);
        await importer.WriteAsync(BenchDatabase.Stream(stream), NpgsqlDbType.Varchar);
        await importer.WriteAsync((long)version, NpgsqlDbType.Bigint);
        await importer.WriteAsync(
            JsonSerializer.SerializeToUtf8Bytes(ledgerEvent, ledgerEvent.GetType(), LedgerJson.Options),
            NpgsqlDbType.Jsonb
        );
        await importer.WriteAsync(EventTypes.NameOf(ledgerEvent), NpgsqlDbType.Varchar);
        await importer.WriteAsync(DateTime.UtcNow, NpgsqlDbType.TimestampTz);
        await importer.WriteAsync(Partnership(stream), NpgsqlDbType.Varchar);
    }

    private async Task Copy(
        string sql,
        IEnumerable<int> rows,
        Func<NpgsqlBinaryImporter, int, Task> write,
        CancellationToken cancel
    )
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var importer = await connection.BeginBinaryImportAsync(sql, cancel);
        foreach (var row in rows)
        {
            await importer.StartRowAsync(cancel);
            await write(importer, row);
        }
        await importer.CompleteAsync(cancel);
    }
}
