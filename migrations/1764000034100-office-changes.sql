-- Offices and organisations are renamed, merged, split and closed; what was said before keeps the name it had then.

-- Names by the day from which they are valid; null: from the beginning. Without a row the name of the unit has always been its.
create table official_name (
  id uuid primary key default gen_random_uuid(),
  office_id uuid references office on delete cascade,
  organisation_id uuid references organisation on delete cascade,
  name text not null,
  -- number of an office, short name of an organisation
  short_name text,
  valid_from date,
  check (num_nonnulls(office_id, organisation_id) = 1),
  unique nulls not distinct (office_id, organisation_id, valid_from)
);
create index official_name_organisation on official_name (organisation_id, valid_from) where organisation_id is not null;
select track_history('official_name');

create function official_name_on(of_unit uuid, on_day date) returns text language sql stable as $$
  select n.name from official_name n
   where (n.office_id = of_unit or n.organisation_id = of_unit) and (n.valid_from is null or n.valid_from <= on_day)
   order by n.valid_from desc nulls last limit 1
$$;
create function office_name_on(of_office uuid, on_day date) returns text language sql stable as $$
  select coalesce(official_name_on(of_office, on_day), (select name from office where id = of_office))
$$;
create function organisation_name_on(of_organisation uuid, on_day date) returns text language sql stable as $$
  select coalesce(official_name_on(of_organisation, on_day), (select name from organisation where id = of_organisation))
$$;

alter table office add column opened_on date, add column closed_on date, add check (closed_on is null or not active);
select follow_history('office');
-- A number is free again once its office is closed
drop index office_code;
create unique index office_code on office (organisation_id, code) where code is not null and active;

create table office_succession (
  predecessor_id uuid not null references office on delete cascade,
  successor_id uuid not null references office on delete cascade,
  since date not null,
  primary key (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);
create index office_succession_successor on office_succession (successor_id);
select track_history('office_succession');

create table office_change (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('CLOSE', 'MERGE', 'SPLIT')),
  -- the first day on which things are as they will be
  takes_effect_on date not null,
  office_ids uuid[] not null check (cardinality(office_ids) > 0),
  -- what becomes of everything: parts, and who of them gets what
  plan jsonb not null,
  state text not null default 'PREPARED' check (state in ('PREPARED', 'DONE', 'CANCELLED')),
  done_on date,
  check ((state = 'DONE') = (done_on is not null))
);
create index office_change_due on office_change (takes_effect_on) where state = 'PREPARED';
select track_history('office_change');

-- A released report stays with the office that made it.
alter table status_report add column office_id uuid references office;
select follow_history('status_report');
alter table status_report disable trigger user;
update status_report r set office_id = m.lead_office_id from measure m where m.id = r.measure_id and r.state = 'RELEASED';
alter table status_report enable trigger user;
create function keep_reporting_office() returns trigger language plpgsql as $$
begin
  new.office_id := (select lead_office_id from measure where id = new.measure_id);
  return new;
end $$;
create trigger reporting_office before insert or update of state on status_report for each row
  when (new.state = 'RELEASED' and new.office_id is null) execute function keep_reporting_office();

-- Closed minutes keep what was resolved; whom a task has passed to since is another matter.
drop trigger keep_sealed_words on outcome;
create trigger keep_sealed_words after update on outcome for each row
  when ((old.agenda_item_id, old.number, old.kind, old.text, old.due_on) is distinct from
      (new.agenda_item_id, new.number, new.kind, new.text, new.due_on))
  execute function keep_sealed_outcome();
create function keep_sealed_responsibility() returns trigger language plpgsql as $$
begin
  if not exists (select from office_succession where predecessor_id = old.responsible_office_id
       and successor_id = new.responsible_office_id) then
    perform refuse_if_sealed(i.meeting_id) from agenda_item i where i.id = old.agenda_item_id;
  end if;
  return null;
end $$;
create trigger keep_sealed_responsibility after update on outcome for each row
  when (old.responsible_office_id is distinct from new.responsible_office_id) execute function keep_sealed_responsibility();

-- Nothing new goes to an office that is closed; see refuse_who_left.
create function refuse_closed_office() returns trigger language plpgsql as $$
declare
  assigned uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  if assigned is null or tg_op = 'UPDATE' and (to_jsonb(old) ->> tg_argv[0])::uuid = assigned then return new; end if;
  perform from office where id = assigned for share;
  perform from office where id = assigned and closed_on is not null;
  if found then
    raise exception 'nothing is assigned to a closed office' using errcode = 'check_violation', constraint = 'offices.closed';
  end if;
  return new;
end $$;

do $$
declare place record;
begin
  for place in select * from (values ('measure', 'lead_office_id'), ('participation', 'office_id'), ('person', 'office_id'),
      ('role_assignment', 'office_id'), ('strategy', 'lead_office_id'), ('problem_area', 'owner_office_id'),
      ('outcome', 'responsible_office_id'), ('data_delivery', 'supplier_office_id'), ('body', 'secretariat_office_id'))
      as p (assigning, office_column) loop
    execute format('create trigger %I before insert or update of %I on %I for each row execute function refuse_closed_office(%L)',
      'refuse_closed_office_as_' || place.office_column, place.office_column, place.assigning, place.office_column);
  end loop;
end $$;
