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
            nodes.Add(Node(rows.Reader));
        return nodes;
    }

    private static ThreadNode Node(NpgsqlDataReader row) =>
        new(
            new(row.GetString(0), row.GetInt64(1)),
            row.GetInt64(2),
            row.GetString(3),
            Text(row, 4),
            Listed(row, 5)?.Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToList(),
            Listed(row, 6),
            Text(row, 7),
            Texts(row, 8),
            Texts(row, 9)?.Select(EventReference.Read).OfType<EventReference>().ToList(),
            Dates.ReadIso(row.GetString(10))!.Value
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

    // Only what ties an event to others leaves the database; a payload is opened once.
    private const string Ties = """
        select e.stream_id, e.version, l.position, e.type, x.proposal,
               case when e.type = 'action_agreed' then e.version::text
                    else concat_ws(',', x.action, x.other, x."into") end,
               concat_ws(',', x.reference, x."by"),
               coalesce(x.item, x.decision ->> 'item', x.report ->> 'item'),
               case when e.type in ('action_agreed', 'engagement_recorded') then x.proposals end,
               x.source -> 'follows',
               x."effectiveOn"
        from ledger.leaves l join public.mt_events e on e.seq_id = l.seq_id
        cross join lateral jsonb_to_record(e.data) as x (
            proposal text, action bigint, other bigint, "into" bigint, reference text, "by" text,
            item text, decision jsonb, report jsonb, proposals jsonb, source jsonb,
            "effectiveOn" text)
        where l.partnership = $1
        order by l.position
        """;
}
