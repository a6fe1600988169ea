-- Meetings in series; dates left out, joined and split.

create table meeting_series (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null references body,
  rhythm text not null check (rhythm in ('SIX_WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'ON_DEMAND'))
);
create index meeting_series_body on meeting_series (body_id);
select track_history('meeting_series');

alter table meeting
  add column series_id uuid references meeting_series,
  add column series_position integer,
  add column wanted_on date,
  add column is_skipped boolean not null default false,
  add column cancel_reason text,
  add column joined_into_id uuid references meeting,
  add column split_from_id uuid references meeting,
  add check (series_id is null or series_position is not null),
  add check (not is_skipped or (state = 'CANCELLED' and series_id is not null)),
  add check (joined_into_id is null or (state = 'CANCELLED' and joined_into_id <> id)),
  add check (split_from_id <> id);
create unique index meeting_series_position on meeting (series_id, series_position);
create index meeting_joined_into on meeting (joined_into_id) where joined_into_id is not null;
create index meeting_split_from on meeting (split_from_id) where split_from_id is not null;
create index meeting_body_day on meeting (body_id, held_on);
select follow_history('meeting');
