-- Coordination accepts what was released, or asks back. A table of its own: the report stays as it was said, to the letter.

create table report_acceptance (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null unique references status_report on delete cascade,
  state text not null default 'AWAITED' check (state in ('AWAITED', 'ACCEPTED', 'QUESTIONED', 'ANSWERED', 'OVERTAKEN')),
  accepted_on date,
  accepted_by uuid references person,
  -- stays readable once it is answered, or settled otherwise
  question text,
  questioned_on date,
  questioned_by uuid references person,
  check ((state = 'ACCEPTED') = (accepted_on is not null)),
  check ((question is null) = (questioned_on is null)),
  check (state not in ('QUESTIONED', 'ANSWERED') or question is not null)
);
create index report_acceptance_open on report_acceptance (state, report_id) where state in ('AWAITED', 'QUESTIONED');
select track_history('report_acceptance');

-- However a report is released, it waits for acceptance from then on, and what was said before waits no longer. What was
-- taken over from elsewhere was accepted there.
create function await_acceptance() returns trigger language plpgsql as $$
begin
  update report_acceptance a set state = case a.state when 'QUESTIONED' then 'ANSWERED' else 'OVERTAKEN' end
    from status_report r
   where r.id = a.report_id and r.measure_id = new.measure_id and r.id <> new.id and a.state in ('AWAITED', 'QUESTIONED');
  insert into report_acceptance (report_id) values (new.id);
  return null;
end $$;
create trigger await_acceptance_at_once after insert on status_report for each row
  when (new.state = 'RELEASED' and new.origin is null) execute function await_acceptance();
create trigger await_acceptance after update of state on status_report for each row
  when (new.state = 'RELEASED' and old.state <> 'RELEASED' and new.origin is null) execute function await_acceptance();

-- What counts today waits for acceptance as well.
insert into report_acceptance (report_id)
select distinct on (r.measure_id) r.id from status_report r join measure m on m.id = r.measure_id
 where r.state = 'RELEASED' and r.origin is null
   and m.status in ('AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING', 'ON_HOLD')
 order by r.measure_id, r.reported_on desc, r.updated_at desc, r.id desc;
