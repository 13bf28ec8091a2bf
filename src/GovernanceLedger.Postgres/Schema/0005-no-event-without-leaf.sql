-- Histories are read by position and views are folded by stream: an event without a leaf would stand in the one and not
-- in the other. So no statement, whoever sends it, leaves such an event behind. The check runs once per statement, after
-- everything that the statement writes.
create function ledger.require_leaves() returns trigger language plpgsql as $$
begin
    if exists (
        select from added a where not exists (
            select from ledger.leaves l
            where l.seq_id = a.seq_id and l.partnership = a.tenant_id and l.stream_id = a.stream_id
              and l.version = a.version)
    ) then
        raise exception 'An event is recorded with its leaf or not at all.' using errcode = 'LG002';
    end if;
    return null;
end $$;

create trigger with_leaf after insert on public.mt_events referencing new table as added
    for each statement execute function ledger.require_leaves();
alter table public.mt_events enable always trigger with_leaf;
