-- The event tables of Marten 9 (string stream identity, conjoined tenancy, headers, correlation and causation), column
-- for column and name for name: a Marten application must find nothing here to migrate. What the ledger adds stands in
-- tables of its own. Every timestamp is given by the ledger; the defaults serve nobody else but Marten.

create table public.mt_streams (
    tenant_id   varchar     not null default '*DEFAULT*',
    id          varchar     not null,
    type        varchar,
    version     bigint,
    timestamp   timestamptz not null default now(),
    created     timestamptz not null default now(),
    is_archived boolean     default false,
    constraint pkey_mt_streams_tenant_id_id primary key (tenant_id, id)
);

create table public.mt_events (
    seq_id         bigint       not null,
    id             uuid         not null,
    stream_id      varchar,
    version        bigint       not null,
    data           jsonb        not null,
    bdata          bytea,
    type           varchar(500) not null,
    timestamp      timestamptz  not null default now(),
    tenant_id      varchar      default '*DEFAULT*',
    mt_dotnet_type varchar,
    correlation_id varchar,
    causation_id   varchar,
    headers        jsonb,
    is_archived    boolean      default false,
    constraint pkey_mt_events_seq_id primary key (seq_id),
    constraint fkey_mt_events_stream_id_tenant_id
        foreign key (tenant_id, stream_id) references public.mt_streams (tenant_id, id)
);

create unique index pk_mt_events_stream_and_version on public.mt_events (tenant_id, stream_id, version);

create sequence public.mt_events_sequence owned by public.mt_events.seq_id;

create table public.mt_event_progression (
    name         varchar not null,
    last_seq_id  bigint,
    last_updated timestamptz default transaction_timestamp(),
    constraint pk_mt_event_progression primary key (name)
);

create table public.mt_high_water_skips (
    ending_sequence   bigint not null,
    starting_sequence bigint not null,
    timestamp         timestamptz default transaction_timestamp(),
    constraint pkey_mt_high_water_skips_ending_sequence primary key (ending_sequence)
);
