-- What the ledger keeps beside Marten's tables.

-- One row per partnership: locking it is what puts its appends in order.
create table ledger.heads (
    partnership varchar     not null primary key,
    position    bigint      not null,
    recorded_at timestamptz not null
);

-- The place of every event in its partnership's ledger, and its leaf in the partnership's Merkle tree.
create table ledger.leaves (
    partnership varchar     not null,
    position    bigint      not null,
    seq_id      bigint      not null unique,
    stream_id   varchar     not null,
    version     bigint      not null,
    recorded_at timestamptz not null,
    leaf_hash   bytea       not null,
    primary key (partnership, position)
);

create index leaves_by_time on ledger.leaves (partnership, recorded_at);

-- Which command a key named, and what it came to.
create table ledger.idempotency_keys (
    partnership   varchar not null,
    key           varchar not null check (length(key) between 1 and 200),
    request_hash  bytea   not null,
    stream_id     varchar not null,
    first_version bigint  not null,
    last_version  bigint  not null,
    last_position bigint  not null,
    primary key (partnership, key)
);

-- Documents folded from one stream each. The version is the stream's when the document was last written.
create table ledger.views (
    partnership varchar not null,
    stream_id   varchar not null,
    name        varchar not null,
    version     bigint  not null,
    data        jsonb   not null,
    primary key (partnership, stream_id, name)
) with (toast_tuple_target = 8160);
alter table ledger.views alter column data set storage external;

create index views_by_name on ledger.views (name text_pattern_ops, partnership);

-- Who an opaque reference is. Rows here are corrected and erased; no event is touched by it.
create table ledger.people (
    reference varchar not null primary key,
    name      varchar,
    email     varchar
);

create table ledger.rebuild_receipts (
    id          bigint generated always as identity primary key,
    started_at  timestamptz not null,
    finished_at timestamptz not null,
    events      bigint      not null,
    views       bigint      not null,
    missing     bigint      not null,
    extra       bigint      not null,
    different   bigint      not null
);

-- The wording of the framework belongs to no single partnership.
insert into ledger.heads (partnership, position, recorded_at) values ('national', 0, '2019-01-01T00:00:00Z');
