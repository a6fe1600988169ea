-- "Not possible yet": the office asks for a later day, the coordinator confirms or declines.

create table report_extension (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references report_request on delete cascade,
  -- the day it was owed by when this was asked, or from which it was moved
  old_due_on date not null,
  new_due_on date not null,
  reason text not null,
  state text not null default 'REQUESTED' check (state in ('REQUESTED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
  asked_by uuid references person,
  asked_on date not null,
  decided_by uuid references person,
  decided_on date,
  note text,
  check (new_due_on > old_due_on),
  check ((state = 'REQUESTED') = (decided_on is null))
);
create unique index report_extension_open on report_extension (request_id) where state = 'REQUESTED';
create index report_extension_request on report_extension (request_id);
create index report_extension_asked on report_extension (asked_on, id) where state = 'REQUESTED';
select track_history('report_extension');

-- Where nothing is owed any more there is nothing left to put off, however the request was closed.
create function settle_extensions() returns trigger language plpgsql as $$
begin
  update report_extension e set state = 'WITHDRAWN', decided_on = q.closed_on
    from closed q where q.closed_on is not null and e.request_id = q.id and e.state = 'REQUESTED';
  return null;
end $$;
create trigger settle_extensions after update on report_request
  referencing new table as closed for each statement execute function settle_extensions();
