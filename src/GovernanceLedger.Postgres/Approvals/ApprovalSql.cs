using GovernanceLedger.Approvals;
using GovernanceLedger.Postgres.Reading;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres.Approvals;

/// <summary>Whose approvals are asked for.</summary>
/// <param name="Partnership">The partnership, or null for all.</param>
/// <param name="Bodies">Each spelling of the body that is asked for, or null for any.</param>
internal sealed record ApprovalsAsked(string? Partnership, ApprovalScope Scope, string[]? Bodies);

/// <summary>The statements about approvals.</summary>
internal static class ApprovalSql
{
    /// <summary>Every body that approved, null among them, with the number of its approvals.</summary>
    public const string Bodies = """
        select a.body, count(*) from ledger.approvals a where ($1 is null or a.partnership = $1) group by a.body
        """;

    /// <summary>How many approvals are asked for.</summary>
    public static NpgsqlBatchCommand Count(ApprovalsAsked asked) =>
        With($"select count(*) from ledger.approvals a where {Asked}", asked);

    /// <summary>The events behind some of the approvals that are asked for: the newest after one, and after so many.</summary>
    /// <param name="most">The most that is read of what moved one thing on.</param>
    public static NpgsqlBatchCommand Events(
        ApprovalsAsked asked,
        int most,
        RecordedApproval? after = null,
        int? size = null,
        long skip = 0
    )
    {
        var command = With(Query, asked);
        var scope = asked.Scope;
        command.Parameters.Add(Session.Text(scope.Proposal));
        command.Parameters.Add(Session.Number(scope.Action));
        command.Parameters.Add(Session.Array(NpgsqlDbType.Varchar, ApprovalEvents.Standing.ToArray()));
        command.Parameters.Add(Session.Day(after?.Recorded.Event.EffectiveOn));
        command.Parameters.Add(Session.Text(after?.Recorded.Partnership));
        command.Parameters.Add(Session.Number(after?.Recorded.Position));
        command.Parameters.Add(Session.Number(size));
        command.Parameters.Add(Session.Number(skip));
        command.Parameters.Add(Session.Number(most));
        return command;
    }

    private static NpgsqlBatchCommand With(string sql, ApprovalsAsked asked) =>
        new(sql)
        {
            Parameters =
            {
                Session.Text(asked.Partnership),
                Session.Text(asked.Scope.Stream),
                Session.Text(asked.Scope.Reference),
                Session.Number(asked.Scope.Position),
                Session.Text(asked.Scope.Kind),
                new()
                {
                    NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar,
                    Value = (object?)asked.Bodies ?? DBNull.Value,
                },
                Session.Day(asked.Scope.From),
                Session.Day(asked.Scope.Until),
                new() { NpgsqlDbType = NpgsqlDbType.Boolean, Value = (object?)asked.Scope.Moved ?? DBNull.Value },
            },
        };

    private const string Asked = """
        ($1 is null or a.partnership = $1) and ($2 is null or a.stream_id = $2) and ($3 is null or a.reference = $3)
          and ($4 is null or a.position = $4) and ($5 is null or split_part(a.stream_id, '/', 1) = $5)
          and ($6 is null or a.body = any($6))
          and ($7 is null or a.effective_on >= $7) and ($8 is null or a.effective_on <= $8)
          and ($9 is null or (a.moved_by <> '{}') = $9)
        """;

    /// <summary>The columns after those of the event: where it is one of the approvals, the version that was approved and by whom.</summary>
    public const int Approved = 10;

    public const int Body = 11;

    // Each approval finds the decisions behind it, and what came after, by the key of a stream and its versions. Where an offset stands, the planner would read every event instead. What of a
    // stream is about one proposal or action is looked for in the stream itself.
    private const string Query = $$"""
        with approval as materialized (
            select a.partnership, a.stream_id, a.version, a.reference, a.approved, a.body, a.moved_by
            from ledger.approvals a
            where {{Asked}}
              and ($13 is null or a.effective_on < $13 or a.effective_on = $13
                and (a.partnership collate "C" > $14 or a.partnership = $14 and a.position < $15))
            order by a.effective_on desc, a.partnership collate "C", a.position desc limit $16 offset $17
        ), wanted (tenant_id, stream_id, version) as (
            select partnership, stream_id, version from approval
            union
            select a.partnership, split_part(f, '#', 1), split_part(f, '#', 2)::bigint
            from approval a
            cross join lateral (
                select o.data -> 'source' -> 'follows' as follows from public.mt_events o
                where o.tenant_id = a.partnership and o.stream_id = a.stream_id and o.version = a.version offset 0) e
            cross join lateral jsonb_array_elements_text(coalesce(e.follows, '[]'::jsonb)) f
            union
            select a.partnership, a.stream_id, v
            from approval a cross join lateral unnest(a.moved_by[1:$18]) v
            where $10 is null and $11 is null
            union
            select a.partnership, a.stream_id, n.version from approval a cross join lateral (
                select s.version from public.mt_events s
                where s.tenant_id = a.partnership and s.stream_id = a.stream_id and s.version > a.approved
                  and s.type <> all($12)
                  and ($10 is null or s.data ->> 'proposal' = $10)
                  and ($11 is null or s.version = $11
                    or $11::text in (s.data ->> 'action', s.data ->> 'other', s.data ->> 'into'))
                order by s.version desc limit $18) n
            where a.reference is null and ($10 is not null or $11 is not null)
        )
        select {{EventRows.Columns}}, a.approved, a.body
        from wanted w
        cross join lateral (
            select * from public.mt_events o
            where o.tenant_id = w.tenant_id and o.stream_id = w.stream_id and o.version = w.version offset 0) e
        cross join lateral (
            select * from ledger.leaves o where o.seq_id = e.seq_id offset 0) l
        left join approval a
            on a.partnership = w.tenant_id and a.stream_id = w.stream_id and a.version = w.version
        """;
}
