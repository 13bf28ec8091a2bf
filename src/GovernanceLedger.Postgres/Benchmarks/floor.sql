-- The floor's own tables: Marten's layout, indexes and foreign key, and nothing that the ledger adds.
create schema floor;
create table floor.mt_streams (like public.mt_streams including all);
create table floor.mt_events (like public.mt_events including all);
alter table floor.mt_events add foreign key (tenant_id, stream_id) references floor.mt_streams (tenant_id, id);
create table floor.views (like ledger.views including all);
