-- A word that stands in most events is looked for from the newest event of a register back, until enough hold it.
create index search_entries_newest on ledger.search_entries (register, effective_on desc, partnership, position desc);
