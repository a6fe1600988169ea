-- Bodies, members, meetings, agenda, outcomes.

create table body (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  short_name text unique,
  type text not null check (type in ('PLANNERS_CONFERENCE', 'SOCIAL_SPACE_CONFERENCE', 'SOCIAL_DIRECTORS_CONFERENCE',
    'MAYORS_CONFERENCE', 'STRATEGY_GROUP', 'STEERING_GROUP', 'WORKING_GROUP', 'COMMITTEE', 'COUNTY_COMMITTEE',
    'COUNTY_COUNCIL', 'TOWN_COUNCIL')),
  organisation_id uuid not null references organisation,
  area_id uuid references area,
  rhythm text not null default 'ON_DEMAND' check (rhythm in
    ('SIX_WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'ON_DEMAND')),
  is_public boolean not null default false,
  secretariat_office_id uuid references office,
  chair_id uuid references person,
  active boolean not null default true
);
select track_history('body');

alter table role_assignment add foreign key (body_id) references body on delete cascade;

create table body_member (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null references body on delete cascade,
  person_id uuid not null references person,
  role text not null default 'MEMBER' check (role in ('CHAIR', 'DEPUTY_CHAIR', 'MEMBER', 'ADVISORY', 'EXPERT_CITIZEN',
    'GUEST', 'SECRETARY', 'MODERATOR')),
  has_vote boolean not null default false,
  on_behalf_of_id uuid references organisation,
  deputy_id uuid references person,
  valid_from date not null default current_date,
  valid_to date,
  unique (body_id, person_id, valid_from)
);
create index body_member_person on body_member (person_id);
select track_history('body_member');

-- A meeting is a local day and hour in Europe/Berlin, never an instant.
create table meeting (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null references body,
  number integer not null,
  held_on date not null,
  starts_at time not null default '09:00',
  ends_at time,
  place text,
  state text not null default 'PLANNED' check (state in ('PLANNED', 'INVITED', 'HELD', 'CANCELLED')),
  visibility text not null default 'INTERNAL' check (visibility in ('INTERNAL', 'COMMITTEE', 'PUBLIC')),
  unique (body_id, number),
  check (ends_at is null or ends_at > starts_at)
);
create index meeting_day on meeting (held_on);
select track_history('meeting');

alter table agreement add foreign key (meeting_id) references meeting;

create table agenda_item (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meeting on delete cascade,
  position integer not null,
  title text not null,
  kind text not null default 'DISCUSSION' check (kind in ('INFORMATION', 'DISCUSSION', 'DECISION')),
  duration_minutes integer check (duration_minutes between 1 and 600),
  is_closed_session boolean not null default false,
  note text,
  problem_area_id uuid references problem_area,
  strategy_id uuid references strategy,
  measure_id uuid references measure,
  check (num_nonnulls(problem_area_id, strategy_id, measure_id) <= 1)
);
create index agenda_item_meeting on agenda_item (meeting_id, position);
create index agenda_item_measure on agenda_item (measure_id);
create index agenda_item_strategy on agenda_item (strategy_id);
create index agenda_item_problem_area on agenda_item (problem_area_id);
select track_history('agenda_item');

-- Outcome numbers run per body and year and are never given twice.
create table outcome_number (
  body_id uuid not null references body on delete cascade,
  year integer not null,
  last_given integer not null,
  primary key (body_id, year)
);

create table outcome (
  id uuid primary key default gen_random_uuid(),
  agenda_item_id uuid not null references agenda_item,
  number text not null unique,
  kind text not null check (kind in ('RESOLUTION', 'RECOMMENDATION', 'TASK', 'INFORMATION', 'DEFERRAL')),
  text text not null,
  responsible_office_id uuid references office,
  due_on date,
  done_on date,
  completion_note text,
  check (kind <> 'TASK' or (responsible_office_id is not null and due_on is not null)),
  check (kind <> 'DEFERRAL' or due_on is not null)
);
create index outcome_agenda_item on outcome (agenda_item_id);
create index outcome_responsible on outcome (responsible_office_id) where done_on is null;
select track_history('outcome');

-- Whoever sits in a body today belongs to it, and so does its chair. Guests come for single items only, and deputies are no
-- members. Roles that are given for a body count as before.
alter function actor_of(uuid, date) rename to actor_without_seats;
create function actor_of(person uuid, today date) returns jsonb language sql stable as $$
  select a.actor || jsonb_build_object('bodyIds', coalesce((select jsonb_agg(distinct seats.b) from (
           select jsonb_array_elements(a.actor -> 'bodyIds') as b
           union select to_jsonb(m.body_id) from body_member m where m.person_id = actor_of.person and m.role <> 'GUEST'
             and m.valid_from <= today and (m.valid_to is null or m.valid_to >= today)
           union select to_jsonb(c.id) from body c where c.chair_id = actor_of.person) seats), '[]'))
    from (select actor_without_seats(actor_of.person, today) as actor) a
   where a.actor is not null
$$;
create index body_chair on body (chair_id);
