-- PostgreSQL takes words that are joined by a stroke, a full stop or an at sign for a path, a host or an address, what stands
-- in angle brackets for markup, and a number after a hyphen or a plus for one with a sign; with the locale C the sign of a
-- pound is a letter of its number. So each of these signs becomes a control character, which joins nothing and which no text
-- can hold: an excerpt is shown with the sign that was written. The point of a decimal stays. What a search looks in is
-- emptied, and catches up when somebody searches.
create or replace function ledger.plain_text(written text) returns text immutable parallel safe language sql as $$
select regexp_replace(
    regexp_replace(
        translate(
            written,
            U&'\2018\2019\201A\201B\201C\201D\201E\2010\2011\2012\2013\2014\2015\2026\2022\00B7\00A0\2009\202F/<>@&+~\00A3\20AC',
            repeat('''', 4) || repeat('"', 3) || repeat('-', 3) || repeat(' ', 9) || E'\x04\x05\x06\x07\x0e\x0f\x12\x13\x14'),
        '\.(?![0-9])|(?<![0-9])\.', E'\x10', 'g'),
    '(?<=[[:alnum:]])-(?=[0-9])', E'\x11', 'g')
$$;

truncate ledger.search_entries;
