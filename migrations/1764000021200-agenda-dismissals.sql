-- What coordination left off an agenda although it was proposed, and why. Holds for that one meeting.

create table agenda_dismissal (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meeting on delete cascade,
  proposal_key text not null,
  reason text not null,
  unique (meeting_id, proposal_key)
);
select track_history('agenda_dismissal');
-- What is new to a body was entered since its last meeting; what was said last is looked for among few reports.
create index problem_area_created on problem_area (created_at);
create index meeting_body on meeting (body_id, held_on);
