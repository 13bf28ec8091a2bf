using GovernanceLedger.Postgres.Reading;
using Npgsql;

namespace GovernanceLedger.Postgres;

/// <summary>Follows the links between events both ways: what an event follows from, and what followed from it.</summary>
public sealed class ThreadReader(LedgerDatabase database)
{
    /// <summary>An event and everything that hangs together with it, in order of position; nothing where there is no such event.</summary>
    public async Task<IReadOnlyList<RecordedEvent>> Of(
        string partnership,
        EventReference start,
        CancellationToken cancel = default
    )
    {
        var query = new NpgsqlBatchCommand(Query)
        {
            Parameters = { Session.Text(partnership), Session.Text(start.ToString()) },
        };
        var events = new List<RecordedEvent>();
        await foreach (var e in EventRows.Query(database, Session.ToRead(partnership), query, cancel))
            events.Add(e);
        return events;
    }

    // Few events name others, so their links are gathered once and walked in memory, each both ways by one equality: a
    // choice of two ends would compare every event of the thread with every link.
    private const string Query = $"""
        with recursive links as materialized (
            select e.stream_id || '#' || e.version as later, jsonb_array_elements_text(e.data -> 'source' -> 'follows') as earlier
            from public.mt_events e where e.tenant_id = $1 and e.data -> 'source' ? 'follows'
        ), steps (event, next) as materialized (
            select later, earlier from links union all select earlier, later from links
        ), thread (event) as (
            select $2::text
            union
            select s.next from thread t join steps s on s.event = t.event
        )
        select {EventRows.Columns} from {EventRows.Tables}
        where l.partnership = $1 and (l.stream_id || '#' || l.version) in (select event from thread)
        order by l.position
        """;
}
