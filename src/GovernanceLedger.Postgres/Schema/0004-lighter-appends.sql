-- What every append paid for and no reader needed.

-- Within a partnership recorded time follows position, so the primary key finds a moment as well.
drop index ledger.leaves_by_time;

-- A row that is read is checked once it has been found: as an alternative of two conditions, the policy was taken for a
-- second way to find rows, and every stream was looked up twice. A row that is inserted is checked against the setting
-- itself: there is no scan for a sub-select to speed up, and it had to be set up for every table of the statement.
do $$
declare
    guarded record;
begin
    for guarded in
        select t.name, t.partnership
        from (values ('public.mt_streams', 'tenant_id'), ('public.mt_events', 'tenant_id'), ('ledger.heads', 'partnership'),
                     ('ledger.leaves', 'partnership'), ('ledger.idempotency_keys', 'partnership'),
                     ('ledger.views', 'partnership')) as t (name, partnership)
    loop
        execute format(
            'alter policy read_own on %s using
                (case %2$I when ''national'' then true else %2$I = (select current_setting(''ledger.partnership'', true)) end)',
            guarded.name, guarded.partnership);
        execute format(
            'alter policy append_own on %s with check (%2$I = current_setting(''ledger.partnership'', true))',
            guarded.name, guarded.partnership);
    end loop;
end $$;
