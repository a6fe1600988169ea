-- Who is writing minutes at this moment, and at which item. Nothing to keep: no history, no write-ahead log, empty after a crash.

create unlogged table minutes_presence (
  meeting_id uuid not null references meeting on delete cascade,
  person_id uuid not null references person on delete cascade,
  agenda_item_id uuid references agenda_item on delete cascade,
  is_writing boolean not null,
  since timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  primary key (meeting_id, person_id)
);
create index minutes_presence_person on minutes_presence (person_id);
create index minutes_presence_agenda_item on minutes_presence (agenda_item_id);
