-- Minutes: one for each meeting, in revisions that are never rewritten, with the objections to them.

-- The consent list is taken note of as a whole: one outcome stands under its first item and decides the others with it.
alter table agenda_item add column decided_with_id uuid references outcome;
select follow_history('agenda_item');
create index agenda_item_decided_with on agenda_item (decided_with_id) where decided_with_id is not null;
create trigger keep_sealed_decision after update on agenda_item for each row
  when (old.decided_with_id is distinct from new.decided_with_id) execute function keep_sealed_row();

create table minutes (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null unique references meeting,
  kind text not null default 'RESULT' check (kind in ('RESULT', 'COURSE')),
  state text not null default 'DRAFT' check (state in ('DRAFT', 'SENT', 'OBJECTED', 'FINAL', 'APPROVED')),
  sent_on date,
  objection_until date,
  final_on date,
  approved_at_meeting_id uuid references meeting,
  -- why they are being revised; empty while they are closed
  revision_reason text,
  check ((state = 'DRAFT') = (sent_on is null)),
  check ((sent_on is null) = (objection_until is null)),
  check ((state in ('FINAL', 'APPROVED')) = (final_on is not null)),
  check ((state = 'APPROVED') = (approved_at_meeting_id is not null)),
  check (revision_reason is null or state = 'DRAFT'),
  check (approved_at_meeting_id <> meeting_id)
);
select track_history('minutes');

-- What the meeting looked like when its minutes were closed, and the sum that shows that nobody touched it since.
create table minutes_revision (
  id uuid primary key default gen_random_uuid(),
  minutes_id uuid not null references minutes,
  number integer not null check (number > 0),
  reason text,
  content jsonb not null,
  hash text not null,
  closed_on date not null,
  closed_by_id uuid references person,
  sent_on date,
  unique (minutes_id, number),
  check ((number = 1) = (reason is null))
);
select track_history('minutes_revision');

create function keep_minutes_revision() returns trigger language plpgsql as $$
begin
  raise exception 'a revision of minutes is never changed' using errcode = 'check_violation', constraint = 'minutes_revision_closed';
end $$;
create trigger keep_closed before delete on minutes_revision for each row execute function keep_minutes_revision();
create trigger keep_closed_content before update on minutes_revision for each row
  when ((old.minutes_id, old.number, old.reason, old.content, old.hash, old.closed_on, old.closed_by_id) is distinct from
      (new.minutes_id, new.number, new.reason, new.content, new.hash, new.closed_on, new.closed_by_id)
    or (old.sent_on is not null and old.sent_on is distinct from new.sent_on))
  execute function keep_minutes_revision();

create table objection (
  id uuid primary key default gen_random_uuid(),
  minutes_id uuid not null references minutes,
  revision_id uuid not null references minutes_revision,
  person_id uuid not null references person,
  text text not null,
  raised_on date not null,
  answer text,
  answered_on date,
  answered_by_id uuid references person,
  check ((answer is null) = (answered_on is null))
);
create index objection_minutes on objection (minutes_id);
select track_history('objection');
