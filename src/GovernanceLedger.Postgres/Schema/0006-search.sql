-- What a search looks in: the words of every event, made from the events and made again whenever that is wanted. Nothing is
-- written here when an event is recorded: a search first takes in what was recorded since the last one.
create table ledger.search_entries (
    partnership  varchar  not null,
    position     bigint   not null,
    register     varchar  not null,
    effective_on date     not null,
    words        tsvector not null,
    primary key (partnership, position)
);

create index search_entries_by_word on ledger.search_entries using gin (words);

-- The members of payloads that people wrote for people, wherever in a payload they stand. Codes, hashes and what names a
-- person are not among them. This is the one list; a change to it is a new step that replaces the function and empties
-- the table.
create function ledger.searched_members() returns jsonb immutable parallel safe language sql as $$
select '["agreedBy", "asWritten", "attendedBy", "authorOffice", "board", "body", "comment", "consultation", "councils",
         "deferredUntil", "dissent", "evidence", "function", "functions", "group", "healthBoard", "instruction", "issues",
         "measure", "meetingBody", "method", "name", "narrative", "notApplicableBecause", "office", "partner",
         "performance", "place", "places", "purpose", "reason", "recipient", "recommendations", "reference",
         "retrospectiveBecause", "review", "section", "text", "title", "use", "value", "wording"]'::jsonb
$$;

-- Text with plain quotation marks, dashes and spaces, character for character. A database with the locale C takes every
-- character beyond ASCII for a letter, and the typographic ones would stick to the words beside them.
create function ledger.plain_text(written text) returns text immutable parallel safe language sql as $$
select translate(
    written,
    U&'\2018\2019\201A\201B\201C\201D\201E\2010\2011\2012\2013\2014\2015\2026\2022\00B7\00A0\2009\202F',
    repeat('''', 4) || repeat('"', 3) || repeat('-', 3) || repeat(' ', 9))
$$;

-- The words of a payload, one text after another with a control character between them, which no text can hold. One event
-- could hold more than a tsvector can: what goes beyond 100,000 characters is not searched.
create function ledger.searched_words(data jsonb) returns text immutable parallel safe language sql as $$
select ledger.plain_text(left(coalesce(string_agg(word #>> '{}', E' \x03 '), ''), 100000))
from jsonb_path_query(
    data - 'source',
    'strict $.** ? (@.type() == "object").keyvalue() ? (@.key == $members[*]).value.**{0 to 1} ? (@.type() == "string")',
    jsonb_build_object('members', ledger.searched_members())) as word
$$;

-- Takes in events that were recorded since the last search, at most so many: of one partnership, or of all where none is
-- named. True where there are more. It runs as its owner, so that whoever may search may bring the search up to date, and
-- can write nothing there but what the events say.
create function ledger.catch_up_search(of_partnership varchar, at_most bigint) returns boolean
security definer set search_path = pg_catalog language plpgsql as $$
declare
    behind record;
    had    bigint;
    taken  bigint;
    room   bigint := at_most;
begin
    for behind in
        select h.partnership from ledger.heads h
        where (of_partnership is null or h.partnership = of_partnership) and h.partnership <> 'national'
          and h.position > coalesce(
              (select max(s.position) from ledger.search_entries s where s.partnership = h.partnership), 0)
        order by h.partnership
    loop
        if room <= 0 then
            return true;
        end if;
        -- Two that search at once take in the same events once.
        perform pg_advisory_xact_lock(hashtextextended('ledger.search ' || behind.partnership, 0));
        select coalesce(max(s.position), 0) into had
        from ledger.search_entries s where s.partnership = behind.partnership;
        insert into ledger.search_entries (partnership, position, register, effective_on, words)
        select l.partnership, l.position, split_part(l.stream_id, '/', 1), (e.data ->> 'effectiveOn')::date,
               setweight(to_tsvector('english', ledger.searched_words(e.data)), 'A')
                   || setweight(to_tsvector('english', ledger.plain_text(coalesce(e.data -> 'source' ->> 'description', ''))), 'D')
        from ledger.leaves l join public.mt_events e on e.seq_id = l.seq_id
        where l.partnership = behind.partnership and l.position > had and l.position <= had + room
        on conflict (partnership, position) do nothing;
        get diagnostics taken = row_count;
        room := room - taken;
    end loop;
    return room <= 0;
end $$;

revoke execute on function ledger.catch_up_search(varchar, bigint) from public;
grant execute on function ledger.catch_up_search(varchar, bigint) to ledger_app, ledger_reader;
grant select on ledger.search_entries to ledger_app, ledger_reader;

alter table ledger.search_entries enable row level security;
alter table ledger.search_entries force row level security;
create policy read_own on ledger.search_entries for select to ledger_app
    using (partnership = (select current_setting('ledger.partnership', true)));
create policy read_all on ledger.search_entries for select to ledger_reader using (true);
create policy catch_up on ledger.search_entries for all to ledger_owner using (true) with check (true);
