-- Calendars that people subscribe to. A secret keeps no history; of the address only the hash is stored.

create table calendar_feed (
  person_id uuid primary key references person on delete cascade,
  token_hash bytea not null unique,
  created_on date not null,
  last_used_on date,
  -- what was last answered, and since when that is the answer
  content_hash bytea,
  changed_at timestamptz
);
