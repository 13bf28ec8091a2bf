-- The body behind an approval is that of the first decision which approves; one that merely noted the report approves nothing.
-- The list of approvals is emptied, and catches up with the new rule when somebody asks.
create or replace function ledger.deciding_body(of_partnership varchar, follows jsonb) returns varchar stable language sql as $$
select m.data -> 'body' ->> 'name'
from jsonb_array_elements_text(coalesce(follows, '[]'::jsonb)) f
join public.mt_events d on d.tenant_id = of_partnership and d.stream_id = split_part(f, '#', 1)
    and d.version = split_part(f, '#', 2)::bigint and d.type = 'decision_taken'
    and d.data -> 'decision' ->> 'kind' in ('approved', 'approved-as-amended')
join public.mt_events m on m.tenant_id = of_partnership and m.stream_id = d.stream_id and m.version = 1
    and m.type = 'meeting_recorded'
order by d.seq_id limit 1
$$;

delete from ledger.approvals;
delete from ledger.approvals_caught_up;
