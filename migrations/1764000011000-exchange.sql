-- By which key of which source a record is found again, when the same list is imported once more.

create table import_key (
  kind text not null,
  source text not null,
  external_key text not null,
  record_id uuid not null,
  -- texts that had to be shortened, as they were delivered: nothing is lost
  original jsonb not null default '{}',
  primary key (kind, source, external_key)
);
create index import_key_record on import_key (record_id);
select track_history('import_key');
