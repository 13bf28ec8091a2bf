using GovernanceLedger.Postgres.Reading;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres;

/// <summary>Which events of a partnership's history to show; null means all.</summary>
/// <param name="Stream">Only of this stream.</param>
/// <param name="Types">Only with one of these stored names.</param>
/// <param name="Proposal">Only about this proposal, by code.</param>
/// <param name="Office">Only recorded by this office.</param>
/// <param name="EffectiveFrom">Only effective on this day or later.</param>
/// <param name="EffectiveTo">Only effective on this day or earlier.</param>
/// <param name="RecordedFrom">Only recorded at this moment or later.</param>
/// <param name="RecordedTo">Only recorded at this moment or earlier.</param>
/// <param name="Reference">Only about this direction, by reference.</param>
/// <param name="Action">Only about this improvement action, by number: its agreement, what names it, and what was tied to it. Goes with the stream of the plan.</param>
public sealed record HistoryFilter(
    string? Stream = null,
    IReadOnlyList<string>? Types = null,
    string? Proposal = null,
    string? Office = null,
    DateOnly? EffectiveFrom = null,
    DateOnly? EffectiveTo = null,
    DateTimeOffset? RecordedFrom = null,
    DateTimeOffset? RecordedTo = null,
    string? Reference = null,
    long? Action = null
);

/// <summary>The history of a partnership, newest first, a page at a time.</summary>
public sealed class History(LedgerDatabase database)
{
    private const int AtOnce = 500;

    /// <summary>The newest events that fit, before a position: hand in the last position of one page for the next.</summary>
    public async Task<IReadOnlyList<RecordedEvent>> Page(
        string partnership,
        HistoryFilter filter,
        int size,
        long before = long.MaxValue,
        CancellationToken cancel = default
    )
    {
        var page = new List<RecordedEvent>();
        await foreach (
            var e in EventRows.Query(
                database,
                Session.ToRead(partnership),
                Query(partnership, filter, size, before),
                cancel
            )
        )
            page.Add(e);
        return page;
    }

    /// <summary>All events that fit, as they are read.</summary>
    public IAsyncEnumerable<RecordedEvent> Each(
        string partnership,
        HistoryFilter filter,
        CancellationToken cancel = default
    ) =>
        ReadAhead.Pages<RecordedEvent>(
            after => Page(partnership, filter, AtOnce, after?.Position ?? long.MaxValue, cancel),
            AtOnce
        );

    // ISO dates order as text, so the day in the payload needs no conversion.
    private static NpgsqlBatchCommand Query(string partnership, HistoryFilter filter, int size, long before) =>
        new(
            $"""
            select {EventRows.Columns} from {EventRows.Tables}
            where l.partnership = $1 and l.position < $2
              and ($3 is null or l.stream_id = $3)
              and ($4 is null or e.type = any($4))
              and ($5 is null or e.data ->> 'proposal' = $5)
              and ($6 is null or e.headers ->> 'office' = $6)
              and ($7 is null or e.data ->> 'effectiveOn' >= $7)
              and ($8 is null or e.data ->> 'effectiveOn' <= $8)
              and ($9 is null or l.recorded_at >= $9)
              and ($10 is null or l.recorded_at <= $10)
              and ($12 is null or e.data ->> 'reference' = $12)
              and ($13 is null or e.version = $13
                or $13::text in (e.data ->> 'action', e.data ->> 'other', e.data ->> 'into'))
            order by l.position desc limit $11
            """
        )
        {
            Parameters =
            {
                Session.Text(partnership),
                Session.Number(before),
                Session.Text(filter.Stream),
                new()
                {
                    NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar,
                    Value = (object?)filter.Types?.ToArray() ?? DBNull.Value,
                },
                Session.Text(filter.Proposal),
                Session.Text(filter.Office),
                Session.Text(filter.EffectiveFrom?.Iso()),
                Session.Text(filter.EffectiveTo?.Iso()),
                Session.Moment(filter.RecordedFrom),
                Session.Moment(filter.RecordedTo),
                Session.Number(size),
                Session.Text(filter.Reference),
                new() { NpgsqlDbType = NpgsqlDbType.Bigint, Value = (object?)filter.Action ?? DBNull.Value },
            },
        };
}
