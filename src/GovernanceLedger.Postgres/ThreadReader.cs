using System.Globalization;
using System.Text.Json;
using GovernanceLedger.Postgres.Reading;
using GovernanceLedger.Threads;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres;

/// <summary>An event of a thread.</summary>
/// <param name="Part">What it is to that with which the thread begins.</param>
public sealed record ThreadEntry(RecordedEvent Recorded, ThreadPart Part);

/// <summary>Follows the ties between events both ways: what led up to a start, and what followed from it.</summary>
public sealed class ThreadReader(LedgerDatabase database)
{
    /// <summary>The thread of a start, by the day of effect and then in order of position; nothing where the partnership has nothing of the kind.</summary>
    public async Task<IReadOnlyList<ThreadEntry>> Of(
        string partnership,
        Beginning start,
        CancellationToken cancel = default
    )
    {
        var ledger = await Nodes(partnership, cancel);
        var parts = new ThreadWalk(ledger).From(start);
        if (parts.Count == 0)
            return [];
        var positions = ledger.Where(n => parts.ContainsKey(n.Event)).Select(n => n.Position).ToArray();
        var query = new NpgsqlBatchCommand(
            $"select {EventRows.Columns} from {EventRows.Tables} where l.partnership = $1 and l.position = any($2)"
        )
        {
            Parameters = { Session.Text(partnership), Session.Array(NpgsqlDbType.Bigint, positions) },
        };
        var entries = new List<ThreadEntry>();
        await foreach (var e in EventRows.Query(database, Session.ToRead(partnership), query, cancel))
            entries.Add(new(e, parts[e.Reference()]));
        return [.. entries.OrderBy(e => e.Recorded.Event.EffectiveOn).ThenBy(e => e.Recorded.Position)];
    }

    /// <summary>What ties every event of a partnership to others, in order of position.</summary>
    internal async Task<IReadOnlyList<ThreadNode>> Nodes(string partnership, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Session.ToRead(partnership),
                new(Ties) { Parameters = { Session.Text(partnership) } },
            },
        };
        await using var rows = await Rows.Of(batch, cancel);
        var nodes = new List<ThreadNode>();
        while (await rows.Next(cancel))
            nodes.Add(Node(rows.Reader, nodes.Count + 1));
        return nodes;
    }

    private static ThreadNode Node(NpgsqlDataReader row, long position) =>
        new(
            new(row.GetString(0), row.GetInt64(1)),
            position,
            row.GetString(2),
            Text(row, 3),
            Listed(row, 4)?.Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToList(),
            Listed(row, 5),
            Text(row, 6),
            Texts(row, 7),
            Texts(row, 8)?.Select(EventReference.Read).OfType<EventReference>().ToList(),
            Dates.ReadIso(row.GetString(9))!.Value
        );

    private static string? Text(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    // Neither a number nor a reference holds a comma.
    private static string[]? Listed(NpgsqlDataReader row, int column) =>
        Text(row, column) is { Length: > 0 } joined ? joined.Split(',') : null;

    private static string[]? Texts(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column)
            ? null
            : JsonSerializer.Deserialize<string[]>(row.GetFieldValue<byte[]>(column), LedgerJson.Options);

    // Only what ties an event to others leaves the database, and only where its type can have it. Numbers are drawn under
    // the partnership's lock and positions have no gaps, so that the n-th event is the one at position n.
    private const string Ties = """
        select e.stream_id, e.version, e.type, e.data ->> 'proposal',
               case when e.type = 'action_agreed' then e.version::text
                    when e.type like 'action%'
                    then concat_ws(',', e.data ->> 'action', e.data ->> 'other', e.data ->> 'into') end,
               case when e.type like 'direction_%'
                    then concat_ws(',', e.data ->> 'reference', e.data ->> 'by') end,
               case when e.stream_id like 'meeting/%'
                    then coalesce(e.data ->> 'item', e.data #>> '{decision,item}', e.data #>> '{report,item}') end,
               case when e.type in ('action_agreed', 'engagement_recorded') then e.data -> 'proposals' end,
               e.data #> '{source,follows}', e.data ->> 'effectiveOn'
        from public.mt_events e where e.tenant_id = $1 order by e.seq_id
        """;
}
