-- Scheduled papers: for which bodies which paper is drafted how long before each meeting, and what was drafted so.

-- Only what coordination asked for stands here: without a row nothing is drafted by itself.
create table paper_schedule (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null references body,
  kind text not null check (kind in ('PROGRESS_REPORT', 'RESOLUTION_PAPER', 'AGENDA', 'INVITATION')),
  offset_days integer not null default -16 check (offset_days between -180 and -1),
  counting text not null default 'CALENDAR_DAYS'
    check (counting in ('CALENDAR_DAYS', 'FULL_CALENDAR_DAYS_BETWEEN', 'WORKING_DAYS', 'WERKTAGE_INCL_SAT')),
  roll text not null default 'PREVIOUS_WORKING_DAY'
    check (roll in ('NONE', 'PREVIOUS_WORKING_DAY', 'NEXT_WORKING_DAY')),
  active boolean not null default true,
  unique (body_id, kind)
);
select track_history('paper_schedule');

-- One row per schedule and meeting, whatever runs at once. It outlives a deleted draft, so that none is drafted again.
create table scheduled_paper (
  id uuid primary key default gen_random_uuid(),
  schedule_id uuid not null references paper_schedule,
  meeting_id uuid not null references meeting,
  paper_id uuid unique references paper on delete set null,
  unique (schedule_id, meeting_id)
);
create index scheduled_paper_meeting on scheduled_paper (meeting_id);
select track_history('scheduled_paper');
