-- Named views of lists that people keep for themselves. A convenience of one person: it keeps no history and goes with the person.

create table saved_view (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  list text not null check (list in ('MEASURES')),
  name text not null check (length(name) between 1 and 80),
  parameters text not null check (length(parameters) <= 2000),
  is_default boolean not null default false,
  version integer not null default 1
);
create unique index saved_view_name on saved_view (person_id, list, lower(name));
create unique index saved_view_default on saved_view (person_id, list) where is_default;
