-- Outcomes that write the plan, and the seal on what the minutes of a meeting tell.

-- An office says what should become of its measure; a body may be named that confirms when it is done.
alter table status_report add column proposed_status text check (proposed_status in
  ('ONGOING', 'ON_HOLD', 'COMPLETED', 'DISCONTINUED'));
select follow_history('status_report');
alter table measure add column confirming_body_id uuid references body;
select follow_history('measure');

create table outcome_effect (
  id uuid primary key default gen_random_uuid(),
  outcome_id uuid not null references outcome,
  kind text not null check (kind in
    ('MEASURE_CREATED', 'STATUS_CHANGED', 'COMPLETION_CONFIRMED', 'AGREEMENT_STATED', 'TASK_GIVEN')),
  measure_id uuid references measure,
  agreement_id uuid references agreement,
  task_id uuid references outcome,
  from_status text,
  to_status text,
  check ((kind in ('MEASURE_CREATED', 'STATUS_CHANGED', 'COMPLETION_CONFIRMED')) = (measure_id is not null)),
  check ((kind = 'AGREEMENT_STATED') = (agreement_id is not null)),
  check ((kind = 'TASK_GIVEN') = (task_id is not null)),
  check ((kind in ('STATUS_CHANGED', 'COMPLETION_CONFIRMED')) = (from_status is not null)),
  check ((measure_id is not null) = (to_status is not null))
);
create index outcome_effect_outcome on outcome_effect (outcome_id);
create index outcome_effect_measure on outcome_effect (measure_id) where measure_id is not null;
create index outcome_effect_agreement on outcome_effect (agreement_id) where agreement_id is not null;
create index outcome_effect_task on outcome_effect (task_id) where task_id is not null;
select track_history('outcome_effect');

-- Once the minutes are closed, agenda, outcomes and attendance stay as they are, whoever writes. That a task is done can
-- still be said.
create function refuse_if_sealed(meeting_id uuid) returns void language plpgsql as $$
begin
  if exists (select from meeting m where m.id = refuse_if_sealed.meeting_id and m.sealed_on is not null) then
    raise exception 'the minutes of this meeting are closed' using errcode = 'check_violation', constraint = 'meeting_sealed';
  end if;
end $$;

create function keep_sealed_row() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform refuse_if_sealed(old.meeting_id); end if;
  if tg_op <> 'DELETE' then perform refuse_if_sealed(new.meeting_id); end if;
  return null;
end $$;

create function keep_sealed_outcome() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform refuse_if_sealed(i.meeting_id) from agenda_item i where i.id = old.agenda_item_id;
  end if;
  if tg_op <> 'DELETE' then
    perform refuse_if_sealed(i.meeting_id) from agenda_item i where i.id = new.agenda_item_id;
  end if;
  return null;
end $$;

create trigger keep_sealed after insert or delete on agenda_item for each row execute function keep_sealed_row();
create trigger keep_sealed_words after update on agenda_item for each row
  when ((old.meeting_id, old.position, old.title, old.kind, old.is_closed_session, old.note, old.problem_area_id,
      old.strategy_id, old.measure_id) is distinct from (new.meeting_id, new.position, new.title, new.kind,
      new.is_closed_session, new.note, new.problem_area_id, new.strategy_id, new.measure_id))
  execute function keep_sealed_row();
create trigger keep_sealed after insert or update or delete on attendance for each row execute function keep_sealed_row();
create trigger keep_sealed after insert or delete on outcome for each row execute function keep_sealed_outcome();
create trigger keep_sealed_words after update on outcome for each row
  when ((old.agenda_item_id, old.number, old.kind, old.text, old.responsible_office_id, old.due_on) is distinct from
      (new.agenda_item_id, new.number, new.kind, new.text, new.responsible_office_id, new.due_on))
  execute function keep_sealed_outcome();
