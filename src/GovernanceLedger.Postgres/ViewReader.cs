using System.Text.Json;
using GovernanceLedger.Postgres.Reading;
using Npgsql;

namespace GovernanceLedger.Postgres;

/// <summary>A view as it is stored.</summary>
/// <param name="Version">The stream's version when the document was last written.</param>
/// <param name="StreamVersion">The stream's version now, which a form carries as its expected version.</param>
public sealed record StoredView<T>(
    string Partnership,
    string Stream,
    string Name,
    long Version,
    long StreamVersion,
    T Document
);

/// <summary>A stream as the list of a partnership's streams shows it.</summary>
/// <param name="Kind">The name of its kind, such as "self-evaluation".</param>
/// <param name="RecordedAt">When its last event was recorded.</param>
public sealed record StreamSummary(string Stream, string Kind, long Version, DateTimeOffset RecordedAt);

/// <summary>Reads the views that pages show.</summary>
public sealed class ViewReader(LedgerDatabase database)
{
    private const string Columns = "v.partnership, v.stream_id, v.name, v.version, s.version, v.data";

    private const string Tables =
        "ledger.views v join public.mt_streams s on s.tenant_id = v.partnership and s.id = v.stream_id";

    /// <summary>One view of one stream, or null where there is none.</summary>
    public async Task<StoredView<T>?> Find<T>(
        string partnership,
        string stream,
        string name,
        CancellationToken cancel = default
    )
        where T : class
    {
        var query = new NpgsqlBatchCommand(
            $"select {Columns} from {Tables} where v.partnership = $1 and v.stream_id = $2 and v.name = $3"
        )
        {
            Parameters = { Session.Text(partnership), Session.Text(stream), Session.Text(name) },
        };
        var found = await Read(Session.ToRead(partnership), query, View<T>, cancel);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Every view of one stream whose name begins so, in order of name.</summary>
    public Task<IReadOnlyList<StoredView<T>>> OfStream<T>(
        string partnership,
        string stream,
        string prefix,
        CancellationToken cancel = default
    )
        where T : class =>
        Read(
            Session.ToRead(partnership),
            new(
                $"""
                select {Columns} from {Tables}
                where v.partnership = $1 and v.stream_id = $2 and starts_with(v.name, $3) order by v.name collate "C"
                """
            )
            {
                Parameters = { Session.Text(partnership), Session.Text(stream), Session.Text(prefix) },
            },
            View<T>,
            cancel
        );

    /// <summary>Every view of one partnership that has this name, in order of stream.</summary>
    public Task<IReadOnlyList<StoredView<T>>> OfPartnership<T>(
        string partnership,
        string name,
        CancellationToken cancel = default
    )
        where T : class =>
        Read(
            Session.ToRead(partnership),
            new(
                $"""
                select {Columns} from {Tables} where v.partnership = $1 and v.name = $2 order by v.stream_id collate "C"
                """
            )
            {
                Parameters = { Session.Text(partnership), Session.Text(name) },
            },
            View<T>,
            cancel
        );

    /// <summary>Every view that has this name, of every partnership, in order of partnership and stream.</summary>
    public Task<IReadOnlyList<StoredView<T>>> OfAllPartnerships<T>(string name, CancellationToken cancel = default)
        where T : class =>
        Read(
            Session.ToReadAll(),
            new(
                $"""
                select {Columns} from {Tables} where v.name = $1 order by v.partnership, v.stream_id
                """
            )
            {
                Parameters = { Session.Text(name) },
            },
            View<T>,
            cancel
        );

    /// <summary>The streams of a partnership, in order of name.</summary>
    public Task<IReadOnlyList<StreamSummary>> Streams(string partnership, CancellationToken cancel = default) =>
        Read(
            Session.ToRead(partnership),
            new("select id, type, version, timestamp from public.mt_streams where tenant_id = $1 order by id")
            {
                Parameters = { Session.Text(partnership) },
            },
            row => new StreamSummary(
                row.GetString(0),
                row.GetString(1),
                row.GetInt64(2),
                row.GetFieldValue<DateTimeOffset>(3)
            ),
            cancel
        );

    private async Task<IReadOnlyList<T>> Read<T>(
        NpgsqlBatchCommand session,
        NpgsqlBatchCommand query,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancel
    )
    {
        await using var connection = await database.Open(cancel);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { session, query } };
        await using var rows = await Rows.Of(batch, cancel);
        var found = new List<T>();
        while (await rows.Next(cancel))
            found.Add(read(rows.Reader));
        return found;
    }

    private static StoredView<T> View<T>(NpgsqlDataReader row)
        where T : class =>
        new(
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            row.GetInt64(3),
            row.GetInt64(4),
            JsonSerializer.Deserialize<T>(row.GetFieldValue<byte[]>(5), LedgerJson.Options)!
        );
}
