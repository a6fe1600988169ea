-- What was found, where, how urgent, with which evidence.

create table field_of_action (
  id uuid primary key default gen_random_uuid(),
  code text not null unique check (code ~ '^[A-ZÄÖÜ]{1,4}$'),
  name_de text not null,
  name_en text,
  sort_order integer not null default 0
);
select track_history('field_of_action');

create sequence problem_area_number;

create table problem_area (
  id uuid primary key default gen_random_uuid(),
  number integer not null unique default nextval('problem_area_number'),
  title text not null,
  description text not null default '',
  field_of_action_id uuid not null references field_of_action,
  target_group text,
  urgency integer not null default 2 check (urgency between 1 and 3),
  status text not null default 'REPORTED' check (status in ('REPORTED', 'CONFIRMED', 'RESOLVED', 'DISMISSED')),
  status_reason text,
  owner_office_id uuid references office,
  review_on date,
  visibility text not null default 'INTERNAL' check (visibility in ('INTERNAL', 'COMMITTEE', 'PUBLIC'))
);
create index problem_area_field on problem_area (field_of_action_id);
create index problem_area_words on problem_area
  using gin (to_tsvector('german', title || ' ' || description || ' ' || coalesce(target_group, '')));
select track_history('problem_area');

create table problem_area_area (
  problem_area_id uuid not null references problem_area on delete cascade,
  area_id uuid not null references area,
  is_main boolean not null default false,
  primary key (problem_area_id, area_id)
);
create unique index problem_area_one_main on problem_area_area (problem_area_id) where is_main;
create index problem_area_area_area on problem_area_area (area_id);
select track_history('problem_area_area');

create table evidence (
  id uuid primary key default gen_random_uuid(),
  problem_area_id uuid not null references problem_area on delete cascade,
  kind text not null check (kind in ('INDICATOR_VALUE', 'QUALITATIVE', 'SURVEY', 'EXPERT_STATEMENT', 'REPORT')),
  -- the observation as it was when the evidence was given: never updated when the figure is revised
  indicator_id uuid references indicator,
  area_id uuid references area,
  reference_date date,
  observed_value numeric,
  observed_suppressed boolean,
  text text,
  source_note text,
  check (kind <> 'INDICATOR_VALUE' or (indicator_id is not null and area_id is not null and reference_date is not null)),
  check (kind = 'INDICATOR_VALUE' or text is not null)
);
create index evidence_problem_area on evidence (problem_area_id);
select track_history('evidence');

-- Evidence stays as it was given: whoever knows better adds further evidence.
create function keep_evidence() returns trigger language plpgsql as $$
begin
  raise exception 'evidence is never changed' using errcode = 'check_violation', constraint = 'evidence_is_frozen';
end $$;
create trigger keep_evidence before update on evidence for each row execute function keep_evidence();
