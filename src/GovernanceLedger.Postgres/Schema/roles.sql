-- Roles belong to the whole server, so another database's migration may be making them at this moment. A login that may
-- not make roles can still migrate where an administrator has made them and granted it ledger_owner.
do $$
declare
    wanted text;
begin
    foreach wanted in array array['ledger_owner', 'ledger_app', 'ledger_reader'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            begin
                execute format('create role %I nologin', wanted);
            exception when duplicate_object or unique_violation then
                null;
            end;
        end if;
        if not (select rolsuper from pg_roles where rolname = current_user) then
            begin
                execute format('grant %I to current_user', wanted);
            exception when insufficient_privilege or unique_violation then
                null;
            end;
        end if;
    end loop;
end $$;

do $$
begin
    if not has_schema_privilege('ledger_owner', 'public', 'CREATE') then
        grant usage, create on schema public to ledger_owner;
    end if;
    if not exists (select from pg_namespace where nspname = 'ledger') then
        create schema ledger authorization ledger_owner;
    end if;
end $$;
