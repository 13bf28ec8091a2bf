-- Who may do what. The application appends and reads one partnership at a time; nobody changes or removes an event.

grant usage on schema public, ledger to ledger_app, ledger_reader;
grant select on ledger.schema_versions to ledger_app, ledger_reader;

grant select, insert on public.mt_events, ledger.leaves, ledger.idempotency_keys to ledger_app;
grant usage on sequence public.mt_events_sequence to ledger_app;
grant select, insert, update on public.mt_streams, ledger.heads to ledger_app;
grant select, insert, update, delete on ledger.views, ledger.people to ledger_app;
grant select on all tables in schema ledger to ledger_reader;
grant select on public.mt_streams, public.mt_events, public.mt_event_progression, public.mt_high_water_skips
    to ledger_reader;

-- The triggers stand even for a superuser and under session_replication_role = replica. They act once per statement, so
-- that a statement is refused though row-level security hides from it every row that it would have changed.
create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Recorded events are never changed or removed: % on %.% is refused.',
        tg_op, tg_table_schema, tg_table_name using errcode = 'LG001';
end $$;

create trigger append_only before update or delete or truncate on public.mt_events
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.leaves
    for each statement execute function ledger.refuse_change();
alter table public.mt_events enable always trigger append_only;
alter table ledger.leaves enable always trigger append_only;

-- Row-level security: a session of the application sees the partnership that its transaction named, and the national
-- rows, which it may not write. The setting is read once per statement, hence the sub-select.
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
        execute format('alter table %s enable row level security', guarded.name);
        execute format('alter table %s force row level security', guarded.name);
        execute format(
            'create policy read_own on %s for select to ledger_app using
                (%2$I = (select current_setting(''ledger.partnership'', true)) or %2$I = ''national'')',
            guarded.name, guarded.partnership);
        execute format(
            'create policy append_own on %s for insert to ledger_app with check
                (%2$I = (select current_setting(''ledger.partnership'', true)))',
            guarded.name, guarded.partnership);
        execute format(
            'create policy change_own on %s for update to ledger_app using
                (%2$I = (select current_setting(''ledger.partnership'', true)))',
            guarded.name, guarded.partnership);
        execute format('create policy read_all on %s for select to ledger_reader, ledger_owner using (true)', guarded.name);
    end loop;
end $$;

create policy remove_own on ledger.views for delete to ledger_app
    using (partnership = (select current_setting('ledger.partnership', true)));
-- A rebuild replaces views of every partnership.
create policy rebuild on ledger.views for all to ledger_owner using (true) with check (true);
