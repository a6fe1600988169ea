-- What stands on every agenda of a body. The version of the template is the one that a change of its items names.

create table agenda_template (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null unique references body on delete cascade
);
select track_history('agenda_template');

create table agenda_template_item (
  id uuid primary key default gen_random_uuid(),
  template_id uuid not null references agenda_template on delete cascade,
  position integer not null,
  title text not null,
  kind text not null default 'DISCUSSION' check (kind in ('INFORMATION', 'DISCUSSION', 'DECISION')),
  duration_minutes integer check (duration_minutes between 1 and 600),
  is_closed_session boolean not null default false,
  holds text[] not null default '{}',
  unique (template_id, position)
);
select track_history('agenda_template_item');
