-- Spending locks (Sperrvermerke): money of the budget that is closed until a condition holds and somebody releases it.
create table spending_lock (
  id uuid primary key default gen_random_uuid(),
  -- the note, word for word
  text text not null check (length(text) between 1 and 2000),
  budget_position text not null check (length(budget_position) between 1 and 200),
  amount integer not null check (amount > 0),
  year integer not null check (year between 2000 and 2199),
  condition text not null check (length(condition) between 1 and 1000),
  -- who lifts it: only the note itself says
  releasing_body_id uuid references body,
  releasing_office_id uuid references office,
  -- that the year has ended is not written: it follows from the day
  status text not null default 'ACTIVE'
    check (status in ('ACTIVE', 'CONDITION_MET', 'RELEASE_REQUESTED', 'RELEASED', 'CANCELLED')),
  status_reason text,
  released_on date,
  release_outcome_id uuid references outcome,
  release_act text,
  visibility text not null default 'INTERNAL' check (visibility in ('INTERNAL', 'COMMITTEE', 'PUBLIC')),
  check (num_nonnulls(releasing_body_id, releasing_office_id) = 1),
  -- nothing but a resolution or an administrative act lifts it
  check ((status = 'RELEASED') = (released_on is not null)),
  check ((status = 'RELEASED') = (num_nonnulls(release_outcome_id, release_act) > 0))
);
select track_history('spending_lock');
create index spending_lock_year on spending_lock (year, id);
create index spending_lock_amount on spending_lock (amount, id);
create index spending_lock_office on spending_lock (releasing_office_id);
create index spending_lock_body on spending_lock (releasing_body_id);
create index spending_lock_outcome on spending_lock (release_outcome_id);
create trigger keep_standing before delete on spending_lock for each row execute function keep_what_stands();

-- Which measures are paid by the locked money.
create table measure_spending_lock (
  measure_id uuid not null references measure on delete cascade,
  spending_lock_id uuid not null references spending_lock,
  primary key (measure_id, spending_lock_id)
);
create index measure_spending_lock_lock on measure_spending_lock (spending_lock_id);
select track_history('measure_spending_lock');
create index measure_spending_lock_updated on measure_spending_lock (updated_at);
create index changes_measure_spending_lock_ended on history.measure_spending_lock (replaced_at);

-- The light knows of locked money (R-40).
drop function computed_light(text, date, date, date, date, text, text, boolean, date);
create function computed_light(
  status text, planned_end date, last_report date, oldest_open_due date, worst_milestone_due date,
  self_assessment text, counter_step text, lead_withdrawn boolean, is_locked boolean, today date
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
    when is_locked then 'YELLOW'
    else 'GREEN'
  end
$$;
