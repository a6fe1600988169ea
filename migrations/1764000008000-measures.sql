-- Steps of strategies: who is responsible, by when, how it stands, and what was reported.

-- Numbers are given out per field of action and never again, whatever becomes of the measure.
create table measure_number (
  field_code text primary key,
  last_given integer not null
);

create table measure (
  id uuid primary key default gen_random_uuid(),
  number text not null unique,
  title text not null check (length(title) <= 120),
  summary text not null default '' check (length(summary) <= 1000),
  kind text not null default 'PROJECT' check (kind in ('PROJECT', 'ONGOING_TASK', 'QUICK_WIN')),
  field_of_action_id uuid not null references field_of_action,
  lead_office_id uuid not null references office,
  accountable_person_id uuid references person,
  target_group text,
  goal text,
  effect_hypothesis text,
  is_county_wide boolean not null default false,
  planned_start date,
  planned_end date,
  actual_start date,
  actual_end date,
  priority text check (priority in ('A', 'B', 'C')),
  is_key_measure boolean not null default false,
  cost_one_off integer check (cost_one_off >= 0),
  cost_per_year integer check (cost_per_year >= 0),
  funding text,
  status text not null default 'DRAFT' check (status in ('DRAFT', 'PROPOSED', 'AGREED', 'IN_PREPARATION', 'IN_PROGRESS',
    'ONGOING', 'ON_HOLD', 'COMPLETED', 'DISCONTINUED')),
  status_reason text,
  resubmit_on date,
  discontinued_reason text check (discontinued_reason in
    ('ENTERED_IN_ERROR', 'REPLACED', 'NO_FUNDS', 'NO_NEED', 'DECLINED', 'OTHER')),
  replacement_id uuid references measure,
  predecessor_id uuid references measure,
  goal_attainment text check (goal_attainment in ('FULL', 'MOSTLY', 'PARTLY', 'NOT_REACHED', 'NOT_ASSESSABLE')),
  no_outcome_reason text,
  progress_percent integer check (progress_percent between 0 and 100),
  light_override text check (light_override in ('GREEN', 'YELLOW', 'RED', 'GREY')),
  light_override_reason text,
  visibility text not null default 'INTERNAL' check (visibility in ('INTERNAL', 'COMMITTEE', 'PUBLIC')),
  check (planned_end is null or planned_start is null or planned_end >= planned_start),
  check ((light_override is null) = (light_override_reason is null)),
  check (discontinued_reason <> 'REPLACED' or replacement_id is not null)
);
create index measure_field on measure (field_of_action_id);
create index measure_lead_office on measure (lead_office_id);
create index measure_accountable on measure (accountable_person_id);
create index measure_title on measure (title, id);
-- the words people search for, stemmed as German
create index measure_words on measure using gin (to_tsvector('german', title || ' ' || summary || ' ' || coalesce(goal, '') || ' '
  || coalesce(target_group, '')));
select track_history('measure');
create index measure_updated on measure (updated_at, id);
-- the orders of lists, as the shape writes them
create index measure_planned_end on measure (coalesce(planned_end, '9999-12-31'::date), id);
create index measure_priority on measure (coalesce(priority, 'Z'), id);
create index measure_number_id on measure (number, id);

create table measure_strategy (
  measure_id uuid not null references measure on delete cascade,
  strategy_id uuid not null references strategy,
  primary key (measure_id, strategy_id)
);
create index measure_strategy_strategy on measure_strategy (strategy_id);
select track_history('measure_strategy');

create table measure_area (
  measure_id uuid not null references measure on delete cascade,
  area_id uuid not null references area,
  primary key (measure_id, area_id)
);
create index measure_area_area on measure_area (area_id);
select track_history('measure_area');

create table participation (
  id uuid primary key default gen_random_uuid(),
  measure_id uuid not null references measure on delete cascade,
  office_id uuid not null references office,
  role text not null default 'COOPERATING' check (role in ('LEAD', 'COOPERATING', 'CONSULTED', 'FUNDING', 'DATA_SUPPLY')),
  commitment text not null default 'ASKED' check (commitment in
    ('ASKED', 'AGREED', 'AGREED_WITH_CONDITION', 'DECLINED', 'WITHDRAWN')),
  committed_on date,
  condition text,
  unique (measure_id, office_id),
  check (commitment <> 'AGREED_WITH_CONDITION' or condition is not null)
);
create unique index participation_one_lead on participation (measure_id) where role = 'LEAD';
create index participation_office on participation (office_id);
select track_history('participation');

create table milestone (
  id uuid primary key default gen_random_uuid(),
  measure_id uuid not null references measure on delete cascade,
  title text not null,
  due_on date not null,
  done_on date,
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'MOVED', 'DROPPED')),
  check ((state = 'DONE') = (done_on is not null))
);
create index milestone_measure on milestone (measure_id);
select track_history('milestone');

create table progress_indicator (
  id uuid primary key default gen_random_uuid(),
  measure_id uuid not null references measure on delete cascade,
  name text not null,
  effect_level text not null check (effect_level in ('INPUT', 'OUTPUT', 'OUTCOME', 'IMPACT')),
  unit text not null,
  direction text not null default 'HIGHER_IS_BETTER' check (direction in ('HIGHER_IS_WORSE', 'HIGHER_IS_BETTER', 'NEUTRAL')),
  baseline_value numeric,
  baseline_on date,
  target_value numeric,
  target_on date,
  collection_rule text,
  sort_order integer not null default 0
);
create index progress_indicator_measure on progress_indicator (measure_id);
select track_history('progress_indicator');

create table reading (
  id uuid primary key default gen_random_uuid(),
  progress_indicator_id uuid not null references progress_indicator on delete cascade,
  read_on date not null,
  value numeric not null,
  note text,
  unique (progress_indicator_id, read_on)
);
select track_history('reading');

create table status_report (
  id uuid primary key default gen_random_uuid(),
  measure_id uuid not null references measure on delete cascade,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'RELEASED')),
  is_unchanged boolean not null default false,
  self_assessment text not null check (self_assessment in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
  text text not null default '',
  reason_code text check (reason_code in ('STAFF', 'MONEY', 'LAW', 'COMPETENCE', 'DATA', 'PARTNER', 'DEMAND', 'OTHER')),
  reason text,
  counter_step text,
  next_step text,
  new_planned_end date,
  progress_percent integer check (progress_percent between 0 and 100),
  needs_steering boolean not null default false,
  drafted_by uuid references person,
  -- coordination spoke for the office: as author, or by releasing it
  on_behalf boolean not null default false,
  returned_because text,
  released_by uuid references person,
  -- the day the report counts for: the day it was released
  reported_on date,
  -- a report taken over from another system names its source
  origin text,
  check ((state = 'RELEASED') = (reported_on is not null))
);
create index status_report_measure on status_report (measure_id);
create unique index status_report_one_open on status_report (measure_id) where state <> 'RELEASED';
select track_history('status_report');
-- Of two reports released on one day the later one counts: nothing changes a released report, so updated_at is its release.
create index status_report_latest on status_report (measure_id, reported_on desc, updated_at desc, id desc) where state = 'RELEASED';

-- What was released was said: it can be followed by a new report, never rewritten or taken away.
create function keep_released_report() returns trigger language plpgsql as $$
begin
  raise exception 'a released status report cannot be changed' using errcode = 'check_violation', constraint = 'status_report_released';
end $$;
create trigger keep_released before update or delete on status_report for each row
  when (old.state = 'RELEASED') execute function keep_released_report();

-- Somebody owes a report by a day. Closed by the report that answers it, or because it is no longer owed.
create table report_request (
  id uuid primary key default gen_random_uuid(),
  measure_id uuid not null references measure on delete cascade,
  due_on date not null,
  asked_on date not null,
  closed_on date,
  closed_because text check (closed_because in ('REPORTED', 'NOT_NEEDED')),
  report_id uuid references status_report,
  check ((closed_on is null) = (closed_because is null))
);
create unique index report_request_open on report_request (measure_id, due_on) where closed_on is null;
create index report_request_due on report_request (due_on) where closed_on is null;
select track_history('report_request');

-- Every move of a promised date, with the reason: the slip count is the number of these rows.
create table date_shift (
  id uuid primary key default gen_random_uuid(),
  measure_id uuid not null references measure on delete cascade,
  milestone_id uuid references milestone on delete cascade,
  old_date date not null,
  new_date date not null,
  reason text not null,
  shifted_on date not null
);
create index date_shift_measure on date_shift (measure_id);
create index date_shift_milestone on date_shift (milestone_id) where milestone_id is not null;
select track_history('date_shift');

-- The traffic light. GREY where nothing is known or nothing runs, else the worse of what dates and commitments say
-- (computed) and what the office says itself. See docs/glossary.md, Ampel.
create function computed_light(
  status text, planned_end date, last_report date, oldest_open_due date, worst_milestone_due date,
  self_assessment text, counter_step text, lead_withdrawn boolean, today date
) returns text language sql immutable parallel safe as $$
  select case
    when status not in ('AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING') then 'GREY'
    when last_report is null then 'GREY'
    when oldest_open_due is not null and oldest_open_due + 14 < today then 'GREY'
    when planned_end < today and status <> 'ONGOING' then 'RED'
    when worst_milestone_due < today - 90 then 'RED'
    when self_assessment = 'OFF_TRACK' and coalesce(counter_step, '') = '' then 'RED'
    when worst_milestone_due < today then 'YELLOW'
    when self_assessment = 'AT_RISK' then 'YELLOW'
    when lead_withdrawn then 'YELLOW'
    else 'GREEN'
  end
$$;

create function shown_light(computed text, self_assessment text, override text)
returns text language sql immutable parallel safe as $$
  select case
    when override is not null then override
    when computed in ('GREY', 'RED') then computed
    when self_assessment = 'OFF_TRACK' then 'RED'
    when computed = 'YELLOW' or self_assessment = 'AT_RISK' then 'YELLOW'
    else computed
  end
$$;
