-- Which events approve, and what has moved on what they approve: made from the events, and made again whenever that is
-- wanted. Nothing is written here when an event is recorded: whoever asks for approvals first takes in what was recorded
-- since somebody last did.
create table ledger.approvals (
    partnership  varchar  not null,
    position     bigint   not null,
    stream_id    varchar  not null,
    version      bigint   not null,
    -- The direction that was approved; null where it was a whole stream.
    reference    varchar,
    -- The version of the stream at which the thing was approved.
    approved     bigint   not null,
    -- The body that approved; null where nothing behind the approval names one.
    body         varchar,
    effective_on date     not null,
    -- The versions that have moved the thing on since, newest first; the newest 21 of them.
    moved_by     bigint[] not null,
    primary key (partnership, position)
);

create index approvals_newest on ledger.approvals (effective_on desc, partnership collate "C", position desc);

-- Up to which position of each partnership the events were taken in.
create table ledger.approvals_caught_up (
    partnership varchar not null primary key,
    position    bigint  not null
);

-- The stored names of the events that approve, that write what is approved of a direction, and that leave an approved thing
-- as it is. A change to one of them is a new step that replaces the function and empties both tables.
create function ledger.approving_events() returns varchar[] immutable parallel safe language sql as $$
select array['action_plan_approved', 'direction_approved', 'self_evaluation_approved']::varchar[]
$$;

create function ledger.drafting_events() returns varchar[] immutable parallel safe language sql as $$
select array['direction_drafted', 'direction_redrafted']::varchar[]
$$;

create function ledger.standing_events() returns varchar[] immutable parallel safe language sql as $$
select ledger.approving_events() || array['direction_acknowledged', 'direction_issued', 'direction_progress_reported',
    'self_evaluation_completed', 'self_evaluation_submitted']::varchar[]
$$;

-- The body behind an approval that does not name one itself: that of the meeting which took the first decision that the
-- approval follows from.
create function ledger.deciding_body(of_partnership varchar, follows jsonb) returns varchar stable language sql as $$
select m.data -> 'body' ->> 'name'
from jsonb_array_elements_text(coalesce(follows, '[]'::jsonb)) f
join public.mt_events d on d.tenant_id = of_partnership and d.stream_id = split_part(f, '#', 1)
    and d.version = split_part(f, '#', 2)::bigint and d.type = 'decision_taken'
join public.mt_events m on m.tenant_id = of_partnership and m.stream_id = d.stream_id and m.version = 1
    and m.type = 'meeting_recorded'
order by d.seq_id limit 1
$$;

-- Takes in events that were recorded since, at most so many: of one partnership, or of all where none is named. True where
-- there are more. It runs as its owner, so that a login that may only read can ask; whoever asks can write nothing there but
-- what the events say.
create function ledger.catch_up_approvals(of_partnership varchar, at_most bigint) returns boolean
security definer set search_path = pg_catalog language plpgsql as $$
declare
    behind record;
    had    bigint;
    upto   bigint;
    room   bigint := at_most;
begin
    for behind in
        select h.partnership, h.position from ledger.heads h
        left join ledger.approvals_caught_up c on c.partnership = h.partnership
        where (of_partnership is null or h.partnership = of_partnership) and h.partnership <> 'national'
          and h.position > coalesce(c.position, 0)
        order by h.partnership
    loop
        if room <= 0 then
            return true;
        end if;
        -- Two that ask at once take in the same events once.
        perform pg_advisory_xact_lock(hashtextextended('ledger.approvals ' || behind.partnership, 0));
        had := coalesce((select c.position from ledger.approvals_caught_up c where c.partnership = behind.partnership), 0);
        upto := least(behind.position, had + room);
        continue when upto <= had;

        -- What came between the version that was approved and the approval had moved the thing on already.
        insert into ledger.approvals
            (partnership, position, stream_id, version, reference, approved, body, effective_on, moved_by)
        select l.partnership, l.position, l.stream_id, l.version, e.data ->> 'reference', t.approved,
               coalesce(e.data ->> 'body', ledger.deciding_body(l.partnership, e.data -> 'source' -> 'follows')),
               (e.data ->> 'effectiveOn')::date,
               array(select s.version from public.mt_events s
                     where s.tenant_id = l.partnership and s.stream_id = l.stream_id
                       and s.version > t.approved and s.version < l.version
                       and s.type <> all (ledger.standing_events())
                       and (e.data ->> 'reference' is null or s.data ->> 'reference' = e.data ->> 'reference')
                     order by s.version desc limit 21)
        from ledger.leaves l
        join public.mt_events e on e.seq_id = l.seq_id
        cross join lateral (
            select coalesce((e.data ->> 'approvedVersion')::bigint, (
                select max(d.version) from public.mt_events d
                where d.tenant_id = l.partnership and d.stream_id = l.stream_id and d.version < l.version
                  and d.type = any (ledger.drafting_events()) and d.data ->> 'reference' = e.data ->> 'reference')) as approved
        ) t
        where l.partnership = behind.partnership and l.position > had and l.position <= upto
          and e.type = any (ledger.approving_events());

        update ledger.approvals a set moved_by = (m.versions || a.moved_by)[1:21]
        from (
            select p.position, array_agg(l.version order by l.version desc) as versions
            from ledger.leaves l
            join public.mt_events e on e.seq_id = l.seq_id
            join ledger.approvals p on p.partnership = l.partnership and p.stream_id = l.stream_id
                and p.version < l.version and (p.reference is null or p.reference = e.data ->> 'reference')
            where l.partnership = behind.partnership and l.position > had and l.position <= upto
              and e.type <> all (ledger.standing_events())
            group by p.position
        ) m
        where a.partnership = behind.partnership and a.position = m.position;

        insert into ledger.approvals_caught_up as c (partnership, position) values (behind.partnership, upto)
        on conflict (partnership) do update set position = excluded.position;
        room := room - (upto - had);
    end loop;
    return room <= 0;
end $$;

revoke execute on function ledger.catch_up_approvals(varchar, bigint) from public;
grant execute on function ledger.catch_up_approvals(varchar, bigint) to ledger_app, ledger_reader;
grant select on ledger.approvals to ledger_app, ledger_reader;

alter table ledger.approvals enable row level security;
alter table ledger.approvals force row level security;
create policy read_own on ledger.approvals for select to ledger_app
    using (partnership = (select current_setting('ledger.partnership', true)));
create policy read_all on ledger.approvals for select to ledger_reader using (true);
create policy catch_up on ledger.approvals for all to ledger_owner using (true) with check (true);
