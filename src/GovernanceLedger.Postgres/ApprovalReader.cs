using GovernanceLedger.Approvals;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres.Reading;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres;

/// <summary>Reads which exact things bodies approved, and what has moved those on since, in one statement.</summary>
public sealed class ApprovalReader(LedgerDatabase database)
{
    /// <summary>The approvals of a partnership, newest first.</summary>
    /// <param name="most">The most that is named of what moved one thing on.</param>
    public Task<IReadOnlyList<RecordedApproval>> Of(
        string partnership,
        ApprovalScope scope,
        int most,
        CancellationToken cancel = default
    ) => Read(Session.ToRead(partnership), "e.tenant_id = $1", partnership, scope, most, cancel);

    /// <summary>The approvals of every partnership, newest first.</summary>
    /// <param name="most">The most that is named of what moved one thing on.</param>
    /// <param name="newest">How many approvals are read at most; null for all.</param>
    public Task<IReadOnlyList<RecordedApproval>> OfAll(
        int most,
        int? newest = null,
        CancellationToken cancel = default
    ) => Read(Session.ToReadAll(), "$1::text is null", null, new(), most, cancel, newest);

    private async Task<IReadOnlyList<RecordedApproval>> Read(
        NpgsqlBatchCommand session,
        string whose,
        string? partnership,
        ApprovalScope scope,
        int most,
        CancellationToken cancel,
        int? newest = null
    )
    {
        var query = new NpgsqlBatchCommand(Query(whose))
        {
            Parameters =
            {
                Session.Text(partnership),
                Names(ApprovalEvents.Approving),
                Names(ApprovalEvents.Drafting),
                Names(ApprovalEvents.Standing),
                Session.Text(scope.Stream),
                Session.Text(scope.Reference),
                Session.Text(scope.Proposal),
                Session.Number(scope.Action),
                // One more than is named, so that it is known whether there are more.
                Session.Number(most + 1),
                Session.Number(newest),
            },
        };
        var events = new List<RecordedEvent>();
        await foreach (var e in EventRows.Query(database, session, query, cancel))
            events.Add(e);
        return RecordedApproval.Among(events, e => IsAbout(scope, e), most);
    }

    // A draft that was approved is among the events too, and is nothing that came after.
    private static bool IsAbout(ApprovalScope scope, RecordedEvent e) =>
        scope.Action is not { } action || ActedOn.Of(e).Contains(action);

    private static NpgsqlParameter Names(IReadOnlyList<string> names) =>
        Session.Array(NpgsqlDbType.Varchar, names.ToArray());

    // Each approval finds the decision behind it with its meeting, the draft that it approved, and what came after, by
    // the key of a stream and its versions. The directions of a partnership share a stream, so that what came after each
    // of them is numbered in one pass over it. Where an offset stands, the planner would read every event instead.
    private static string Query(string whose) =>
        $"""
            with approval as materialized (
                select e.tenant_id, e.stream_id, e.version, e.data ->> 'reference' as reference,
                       coalesce((e.data ->> 'approvedVersion')::bigint, e.version) as approved,
                       e.data -> 'source' -> 'follows' as follows
                from public.mt_events e
                where {whose} and e.type = any($2)
                  and ($5 is null or e.stream_id = $5) and ($6 is null or e.data ->> 'reference' = $6)
                order by e.data ->> 'effectiveOn' desc, e.tenant_id, e.seq_id desc limit $10
            ), wanted (tenant_id, stream_id, version) as (
                select tenant_id, stream_id, version from approval
                union
                select a.tenant_id, split_part(f, '#', 1), v
                from approval a
                cross join lateral jsonb_array_elements_text(coalesce(a.follows, '[]'::jsonb)) f
                cross join lateral (values (1::bigint), (split_part(f, '#', 2)::bigint)) as n (v)
                union
                select a.tenant_id, a.stream_id, (
                    select max(d.version) from public.mt_events d
                    where d.tenant_id = a.tenant_id and d.stream_id = a.stream_id and d.version < a.version
                      and d.type = any($3) and d.data ->> 'reference' = a.reference)
                from approval a where a.reference is not null
                union
                select a.tenant_id, a.stream_id, n.version from approval a cross join lateral (
                    select s.version from public.mt_events s
                    where s.tenant_id = a.tenant_id and s.stream_id = a.stream_id and s.version > a.approved
                      and s.type <> all($4)
                      and ($7 is null or s.data ->> 'proposal' = $7)
                      and ($8 is null or s.version = $8
                        or $8::text in (s.data ->> 'action', s.data ->> 'other', s.data ->> 'into'))
                    order by s.version desc limit $9) n
                where a.reference is null
                union
                select a.tenant_id, a.stream_id, n.version from approval a join (
                    select s.*, row_number() over (
                        partition by s.tenant_id, s.stream_id, s.reference order by s.version desc) as newer
                    from (
                        select d.tenant_id, d.stream_id, d.version, d.data ->> 'reference' as reference
                        from (select distinct tenant_id, stream_id from approval where reference is not null) t
                        cross join lateral (
                            select * from public.mt_events o
                            where o.tenant_id = t.tenant_id and o.stream_id = t.stream_id and o.type <> all($4) offset 0) d
                    ) s
                ) n on n.tenant_id = a.tenant_id and n.stream_id = a.stream_id and n.reference = a.reference
                where n.version > a.approved and n.newer <= $9
            )
            select {EventRows.Columns}
            from wanted w
            cross join lateral (
                select * from public.mt_events o
                where o.tenant_id = w.tenant_id and o.stream_id = w.stream_id and o.version = w.version offset 0) e
            cross join lateral (
                select * from ledger.leaves o where o.seq_id = e.seq_id offset 0) l
            """;
}
