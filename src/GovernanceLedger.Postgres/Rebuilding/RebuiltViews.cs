using GovernanceLedger.Postgres.Appending;
using GovernanceLedger.Postgres.Reading;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres.Rebuilding;

/// <summary>The table beside the live views into which a rebuild copies; its connection acts as the schema's owner.</summary>
internal sealed class RebuiltViews(NpgsqlConnection connection)
{
    public Task Make(CancellationToken cancel) =>
        Run(
            """
            drop table if exists ledger.views_rebuilt;
            create unlogged table ledger.views_rebuilt (
                partnership varchar not null, stream_id varchar not null, name varchar not null, version bigint not null,
                data jsonb not null)
            """,
            cancel
        );

    /// <summary>Once everything is copied in: an index afterwards costs less than one kept up to date.</summary>
    public Task Index(CancellationToken cancel) =>
        Run(
            "alter table ledger.views_rebuilt add primary key (partnership, stream_id, name); analyze ledger.views_rebuilt",
            cancel
        );

    public Task Drop(CancellationToken cancel) => Run("drop table ledger.views_rebuilt", cancel);

    public Task<NpgsqlBinaryImporter> Copy(CancellationToken cancel) =>
        connection.BeginBinaryImportAsync(
            "copy ledger.views_rebuilt (partnership, stream_id, name, version, data) from stdin (format binary)",
            cancel
        );

    /// <summary>Writes every view of the stream that the replay holds, and says how many there were.</summary>
    public static async Task<int> Write(NpgsqlBinaryImporter importer, Replay replay, CancellationToken cancel)
    {
        var written = 0;
        foreach (var view in replay.Views())
        {
            await importer.StartRowAsync(cancel);
            await importer.WriteAsync(replay.Partnership, NpgsqlDbType.Varchar, cancel);
            await importer.WriteAsync(replay.Stream, NpgsqlDbType.Varchar, cancel);
            await importer.WriteAsync(view.Name, NpgsqlDbType.Varchar, cancel);
            await importer.WriteAsync(replay.Version, NpgsqlDbType.Bigint, cancel);
            await importer.WriteAsync(ChangedViews.Serialise(view.Document), NpgsqlDbType.Jsonb, cancel);
            written++;
        }
        return written;
    }

    /// <summary>The streams that have moved on since they were copied, with no row left of them.</summary>
    public async Task<MovedStreams> TakeMoved(CancellationToken cancel)
    {
        var (partnerships, streams) = (new List<string>(), new List<string>());
        await using (var command = new NpgsqlCommand(Moved, connection))
        await using (var reader = await command.ExecuteReaderAsync(cancel))
            while (await reader.ReadAsync(cancel))
            {
                partnerships.Add(reader.GetString(0));
                streams.Add(reader.GetString(1));
            }
        return new([.. partnerships], [.. streams]);
    }

    private const string Moved = """
        with moved as (
            select s.tenant_id, s.id from public.mt_streams s
            where s.version is distinct from (
                select r.version from ledger.views_rebuilt r
                where r.partnership = s.tenant_id and r.stream_id = s.id limit 1)
        ), stale as (
            delete from ledger.views_rebuilt r using moved m where r.partnership = m.tenant_id and r.stream_id = m.id
        )
        select tenant_id, id from moved
        """;

    /// <summary>
    /// Makes the live views the same as the rebuilt ones, row by row. Rows that are right are left alone, so the table
    /// keeps its grants and policies, readers are never kept waiting, and the counts are the comparison itself.
    /// </summary>
    public async Task<(long Views, long Missing, long Extra, long Different)> Swap(CancellationToken cancel)
    {
        var extra = await Run(
            """
            delete from ledger.views v where not exists (
                select from ledger.views_rebuilt r
                where r.partnership = v.partnership and r.stream_id = v.stream_id and r.name = v.name)
            """,
            cancel
        );
        var different = await Run(
            """
            update ledger.views v set version = r.version, data = r.data from ledger.views_rebuilt r
            where r.partnership = v.partnership and r.stream_id = v.stream_id and r.name = v.name and r.data <> v.data
            """,
            cancel
        );
        var missing = await Run(
            """
            insert into ledger.views (partnership, stream_id, name, version, data)
            select r.partnership, r.stream_id, r.name, r.version, r.data from ledger.views_rebuilt r
            on conflict (partnership, stream_id, name) do nothing
            """,
            cancel
        );
        await using var count = new NpgsqlCommand("select count(*) from ledger.views_rebuilt", connection);
        return ((long)(await count.ExecuteScalarAsync(cancel))!, missing, extra, different);
    }

    private async Task<int> Run(string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return await command.ExecuteNonQueryAsync(cancel);
    }
}

/// <summary>Streams by partnership and name, side by side.</summary>
internal sealed record MovedStreams(string[] Partnerships, string[] Streams);
