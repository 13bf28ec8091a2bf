using GovernanceLedger.Postgres.Reading;

namespace GovernanceLedger.Postgres.Searching;

/// <summary>The two statements of a search: by the words as typed, and by the beginning of the last of them.</summary>
internal static class SearchSql
{
    /// <summary>The columns after those of the event.</summary>
    public const int Excerpt = 10;

    public const int Counts = 11;

    public const int Nodes = 12;

    /// <summary>Takes the words, and as its second parameter nothing.</summary>
    public static string Words { get; } = Of("websearch_to_tsquery('english', ledger.plain_text($1 || $2))");

    /// <summary>Takes the words before the last, and the beginning of the last.</summary>
    public static string Beginning { get; } =
        Of("(websearch_to_tsquery('english', ledger.plain_text($1)) && to_tsquery('english', $2))");

    // Of each register no more are found than are ranked, the newest, and one to tell that there are others. What stands in
    // many of a register's newest events is looked for from the newest back, which soon has enough; anything else is found
    // once by its words, for all registers together. The planner cannot tell the one from the other where words stand beside
    // each other in a phrase: it would read the events of a phrase's words for each register again. Of a case it expects
    // nothing, and goes from the newest back.
    // The words of those that are ranked are looked up one by one: the planner would read them all. The control characters
    // around a mark can stand in no event.
    private static string Of(string query) =>
        $"""
            with sample as materialized (
                select $3 is null and coalesce(avg((newest.words @@ {query})::int), 0) > 0.15 as is_common
                from unnest($9) as r (register)
                cross join lateral (
                    select s.words from ledger.search_entries s
                    where s.register = r.register and $3 is null
                      and ($5 is null or s.effective_on >= $5) and ($6 is null or s.effective_on <= $6)
                    order by s.effective_on desc, s.partnership, s.position desc limit 50
                ) newest
            ), matched as materialized (
                select s.partnership, s.position, s.register, s.effective_on
                from ledger.search_entries s
                where not (select is_common from sample) and s.words @@ {query}
                  and ($3 is null or s.partnership = $3)
                  and ($5 is null or s.effective_on >= $5) and ($6 is null or s.effective_on <= $6)
            ), hits as materialized (
                select found.*
                from unnest($9) as r (register)
                cross join lateral (
                    (select s.partnership, s.position, s.register, s.effective_on
                    from ledger.search_entries s
                    where (select is_common from sample) and s.register = r.register and case when s.words @@ {query} then true else false end
                      and ($5 is null or s.effective_on >= $5) and ($6 is null or s.effective_on <= $6)
                    order by s.effective_on desc, s.partnership, s.position desc limit {SearchReader.MostRanked + 1})
                    union all
                    (select m.* from matched m where m.register = r.register
                    order by m.effective_on desc, m.partnership, m.position desc limit {SearchReader.MostRanked + 1})
                ) found
            ), newest as materialized (
                select partnership, position, effective_on from hits where $4 is null or register = $4
                order by effective_on desc, partnership, position desc limit {SearchReader.MostRanked}
            ), page as (
                select n.partnership, n.position, n.effective_on, ts_rank_cd(s.words, {query}) as rank
                from newest n
                cross join lateral (
                    select e.words from ledger.search_entries e
                    where e.partnership = n.partnership and e.position = n.position offset 0
                ) s
                order by rank desc, n.effective_on desc, n.partnership, n.position desc limit $7 offset $8
            ), counted as (
                select jsonb_object_agg(r.register, r.n)::text as counts
                from (select register, count(*) as n from hits group by register) r
            )
            select {EventRows.Columns},
                   ts_headline('english',
                       ledger.searched_words(e.data) || E' \x03 '
                           || ledger.plain_text(e.data -> 'source' ->> 'description'), {query},
                       E'StartSel="\x01", StopSel="\x02", FragmentDelimiter=" … ", MaxFragments=3, MaxWords=30, MinWords=12'),
                   c.counts, numnode({query})
            from counted c
            left join (
                page p
                join ledger.leaves l on l.partnership = p.partnership and l.position = p.position
                join public.mt_events e on e.seq_id = l.seq_id
            ) on true
            order by p.rank desc, p.effective_on desc, p.partnership, p.position desc
            """;
}
