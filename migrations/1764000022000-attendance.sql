-- Who is invited to a meeting, what they answered, and who was there. A deputy is named exactly while somebody else comes.

create table attendance (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meeting on delete cascade,
  person_id uuid not null references person,
  state text not null default 'INVITED' check (state in
    ('INVITED', 'ACCEPTED', 'DECLINED', 'DEPUTY_SENT', 'PRESENT', 'ABSENT_EXCUSED', 'ABSENT')),
  deputy_id uuid references person,
  answered_on date,
  answered_by_id uuid references person,
  came_at time,
  left_at time,
  recorded_on date,
  unique (meeting_id, person_id),
  check (deputy_id <> person_id),
  check ((deputy_id is not null) = (state = 'DEPUTY_SENT')),
  check (left_at is null or came_at is null or left_at > came_at),
  check ((came_at is null and left_at is null) or recorded_on is not null),
  check (state not in ('PRESENT', 'ABSENT_EXCUSED', 'ABSENT') or recorded_on is not null)
);
create index attendance_person on attendance (person_id);
create index attendance_deputy on attendance (deputy_id) where deputy_id is not null;
select track_history('attendance');

-- The day on which the minutes of a meeting were closed: from then on nobody changes what they tell.
alter table meeting add column sealed_on date;
alter table meeting add check (sealed_on is null or state = 'HELD');
select follow_history('meeting');
