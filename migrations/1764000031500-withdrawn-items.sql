-- An agenda item that people were invited to is taken off where all can see it (abgesetzt): it keeps its place, with the reason.
alter table agenda_item
  add column withdrawn_on date,
  add column withdrawn_because text,
  add check ((withdrawn_on is null) = (withdrawn_because is null)),
  add check (withdrawn_on is null or decided_with_id is null);
select follow_history('agenda_item');

-- What was taken off may be proposed and taken on the agenda once more.
drop index agenda_item_proposal;
create unique index agenda_item_proposal on agenda_item (meeting_id, proposal_key) where withdrawn_on is null;

create trigger keep_sealed_withdrawal after update on agenda_item for each row
  when ((old.withdrawn_on, old.withdrawn_because) is distinct from (new.withdrawn_on, new.withdrawn_because))
  execute function keep_sealed_row();

-- With a planned meeting its agenda may go: then the meeting is no longer there when its items are.
create function keep_invited_item() returns trigger language plpgsql as $$
begin
  if exists (select from meeting m where m.id = old.meeting_id and m.state <> 'PLANNED') then
    raise exception 'what stands is withdrawn, never deleted' using errcode = 'check_violation', constraint = 'database.neverDeleted';
  end if;
  return old;
end $$;
create trigger keep_standing before delete on agenda_item for each row execute function keep_invited_item();
