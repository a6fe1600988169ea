-- Files that somebody wants to import: looked through first, then taken over or thrown away. They expire, so no history of them
-- is kept; what they write has its own.
create table data_import (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind in ('AREAS', 'INDICATORS', 'OBSERVATIONS', 'MEASURES', 'STATUS_REPORTS')),
  file_name text not null check (length(file_name) between 1 and 200),
  size integer not null check (size > 0),
  -- goes as soon as it is taken over
  content bytea,
  -- { name of the option: what was said }
  options jsonb not null default '{}' check (jsonb_typeof(options) = 'object'),
  state text not null default 'UPLOADED' check (state in ('UPLOADED', 'CHECKED', 'REFUSED', 'TAKEN')),
  -- the download whose worker looks it through or takes it over
  work_id uuid references download on delete set null,
  -- [{ de, en }]
  file_problems jsonb not null default '[]',
  notices jsonb not null default '[]',
  new_count integer not null default 0,
  changed_count integer not null default 0,
  unchanged_count integer not null default 0,
  refused_count integer not null default 0,
  -- of what it would write
  fingerprint text,
  -- others have changed meanwhile what it is about: this is another preview than the one that was looked at
  changed_meanwhile boolean not null default false,
  uploaded_at timestamptz not null,
  taken_at timestamptz,
  expires_on date not null,
  check ((state = 'TAKEN') = (taken_at is not null)),
  check (state = 'TAKEN' or content is not null),
  check (state <> 'CHECKED' or fingerprint is not null)
);
create index data_import_person on data_import (person_id, uploaded_at);
create index data_import_expiry on data_import (expires_on);
create index data_import_work on data_import (work_id);

create table data_import_row (
  id uuid primary key default gen_random_uuid(),
  import_id uuid not null references data_import on delete cascade,
  row_number integer not null,
  outcome text not null check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED')),
  label text not null,
  -- [{ field, of, before, after }]
  changes jsonb not null default '[]',
  -- [{ column, de, en }]
  problems jsonb not null default '[]',
  unique (import_id, row_number)
);
create index data_import_row_outcome on data_import_row (import_id, outcome, row_number);
