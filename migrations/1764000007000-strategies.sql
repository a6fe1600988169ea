-- Agreed integrated answers: versions of the text, and who agreed to which version.

create sequence strategy_number;

create table strategy (
  id uuid primary key default gen_random_uuid(),
  number integer not null unique default nextval('strategy_number'),
  title text not null,
  lead_office_id uuid not null references office,
  field_of_action_id uuid references field_of_action,
  period_from date,
  period_to date,
  visibility text not null default 'INTERNAL' check (visibility in ('INTERNAL', 'COMMITTEE', 'PUBLIC')),
  ended_on date,
  ended_reason text,
  check (period_to is null or period_from is null or period_to >= period_from)
);
create index strategy_lead_office on strategy (lead_office_id);
create index strategy_field on strategy (field_of_action_id);
select track_history('strategy');

create table strategy_problem_area (
  strategy_id uuid not null references strategy on delete cascade,
  problem_area_id uuid not null references problem_area,
  primary key (strategy_id, problem_area_id)
);
create index strategy_problem_area_problem on strategy_problem_area (problem_area_id);
select track_history('strategy_problem_area');

create table strategy_version (
  id uuid primary key default gen_random_uuid(),
  strategy_id uuid not null references strategy on delete cascade,
  number integer not null,
  text text not null,
  -- set when organisations are first asked: from then on the text stands and a change is a new version
  submitted_on date,
  unique (strategy_id, number)
);
select track_history('strategy_version');

-- What organisations were asked about is what they agree to: it can be followed by a new version, never rewritten or taken away.
create function keep_submitted_text() returns trigger language plpgsql as $$
begin
  raise exception 'a submitted text cannot be changed' using errcode = 'check_violation', constraint = 'strategy_version_submitted';
end $$;
create trigger keep_submitted before update or delete on strategy_version for each row
  when (old.submitted_on is not null) execute function keep_submitted_text();

create table agreement (
  id uuid primary key default gen_random_uuid(),
  strategy_version_id uuid not null references strategy_version on delete cascade,
  organisation_id uuid not null references organisation,
  state text not null default 'ASKED' check (state in ('ASKED', 'AGREED', 'AGREED_WITH_CONDITION', 'DECLINED', 'WITHDRAWN')),
  condition text,
  stated_by uuid references person,
  stated_on date,
  meeting_id uuid,
  unique (strategy_version_id, organisation_id),
  check (state <> 'AGREED_WITH_CONDITION' or condition is not null),
  check (state = 'ASKED' or stated_on is not null)
);
create index agreement_organisation on agreement (organisation_id);
select track_history('agreement');

-- A version is agreed when someone was asked and everyone asked has agreed, with or without condition. Derived, never set.
create function is_agreed(of_version uuid) returns boolean language sql stable as $$
  select coalesce(bool_and(state in ('AGREED', 'AGREED_WITH_CONDITION')), false)
    from agreement where strategy_version_id = of_version
$$;

-- The newest agreed version: while a newer text waits for agreement, this one is in force.
create function version_in_force(of_strategy uuid) returns uuid language sql stable as $$
  select v.id from strategy_version v
   where v.strategy_id = of_strategy and is_agreed(v.id) order by v.number desc limit 1
$$;
