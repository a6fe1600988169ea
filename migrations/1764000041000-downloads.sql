-- Files that people order and the worker makes. They expire, so no history of them is kept.
create table download (
  id uuid primary key default gen_random_uuid(),
  -- who comes first is served first
  place bigint generated always as identity,
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind ~ '^[a-z][a-z-]*\.[a-z][A-Za-z]*$'),
  parameters jsonb not null check (jsonb_typeof(parameters) = 'object'),
  -- the same as long as the same file would come of it
  sameness bytea not null,
  title text not null check (length(title) between 1 and 300),
  state text not null default 'WAITING'
    check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED', 'CANCELLED', 'EXPIRED')),
  ordered_at timestamptz not null,
  -- of the worker that makes it; it is renewed while the worker lives, and taken over when it has lapsed
  claim uuid,
  claimed_until timestamptz,
  takeovers integer not null default 0,
  progress integer not null default 0 check (progress between 0 and 100),
  -- { de, en }
  step jsonb,
  -- { code, details, id }
  failure jsonb,
  -- known before the file is written: a file that no row knows is nobody's
  file_key text unique,
  file_name text check (length(file_name) between 1 and 200),
  media_type text check (media_type ~ '^[a-z]+/[A-Za-z0-9.+-]+(; ?charset=utf-8)?$'),
  size bigint check (size >= 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  ended_at timestamptz,
  expires_on date,
  check ((state = 'RUNNING') = (claim is not null and claimed_until is not null)),
  check (state in ('RUNNING', 'READY') = (file_key is not null)),
  check (state <> 'READY' or (file_name is not null and media_type is not null and size is not null and sha256 is not null
    and expires_on is not null)),
  check ((state = 'FAILED') = (failure is not null)),
  check (state in ('WAITING', 'RUNNING') = (ended_at is null))
);
create unique index download_same on download (person_id, kind, sameness) where state in ('WAITING', 'RUNNING', 'READY');
create index download_person on download (person_id, place);
create index download_due on download (place) where state in ('WAITING', 'RUNNING');
