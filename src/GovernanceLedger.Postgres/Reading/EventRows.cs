using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GovernanceLedger.Postgres.Appending;
using Npgsql;

namespace GovernanceLedger.Postgres.Reading;

/// <summary>Events with their envelopes, one row at a time.</summary>
internal static class EventRows
{
    /// <summary>The columns that <see cref="Read"/> takes, of mt_events as e and leaves as l.</summary>
    public const string Columns =
        "e.tenant_id, e.stream_id, e.version, l.position, l.recorded_at, e.type, e.headers, e.correlation_id, e.causation_id, e.data";

    public const string Tables = "ledger.leaves l join public.mt_events e on e.seq_id = l.seq_id";

    /// <summary>Runs one query as a role and for a partnership, and hands out its events as they arrive.</summary>
    public static async IAsyncEnumerable<RecordedEvent> Query(
        LedgerDatabase database,
        NpgsqlBatchCommand session,
        NpgsqlBatchCommand query,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        await using var connection = await database.Open(cancel);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { session, query } };
        await using var rows = await Rows.Of(batch, cancel);
        while (await rows.Next(cancel))
            yield return Read(rows.Reader);
    }

    /// <summary>The same events, as long as none is missing between them.</summary>
    /// <param name="from">The number that the first must have, where there is a first.</param>
    /// <param name="number">What numbers them without gaps: version or position.</param>
    public static async IAsyncEnumerable<RecordedEvent> InOrder(
        IAsyncEnumerable<RecordedEvent> events,
        long from,
        Func<RecordedEvent, long> number
    )
    {
        var next = from;
        await foreach (var e in events)
        {
            if (number(e) != next++)
                throw new UnreadableEventException(
                    e.Partnership,
                    e.Stream,
                    e.Version,
                    e.Type,
                    string.Create(CultureInfo.InvariantCulture, $"number {next - 1} is missing before it.")
                );
            yield return e;
        }
    }

    /// <summary>The event of a row that begins with <see cref="Columns"/>.</summary>
    internal static RecordedEvent Read(NpgsqlDataReader row)
    {
        var (partnership, stream, version, type) = (
            row.GetString(0),
            row.GetString(1),
            row.GetInt64(2),
            row.GetString(5)
        );
        var headers = Headers(row, partnership, stream, version, type);
        return new(
            partnership,
            stream,
            version,
            row.GetInt64(3),
            row.GetFieldValue<DateTimeOffset>(4),
            type,
            new Actor(headers.Actor, headers.Office),
            row.IsDBNull(7) ? null : row.GetString(7),
            row.IsDBNull(8) ? null : row.GetString(8),
            headers.IdempotencyKey,
            StoredEvent.Load(partnership, stream, version, type, row.GetFieldValue<byte[]>(9))
        );
    }

    private static EventHeaders Headers(
        NpgsqlDataReader row,
        string partnership,
        string stream,
        long version,
        string type
    )
    {
        try
        {
            return JsonSerializer.Deserialize<EventHeaders>(row.GetFieldValue<byte[]>(6), LedgerJson.Options)!;
        }
        catch (Exception e) when (e is JsonException or InvalidCastException)
        {
            throw new UnreadableEventException(partnership, stream, version, type, "its headers name no actor.", e);
        }
    }
}
