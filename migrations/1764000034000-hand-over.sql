-- People leave, and nothing remains with them.

-- The last day of somebody's work, prepared or done, and who takes over what they hold.
create table leaving (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  last_day date not null,
  -- [{ kind, itemId | null, successorId | null }]: one item, or all of a kind
  successions jsonb not null default '[]' check (jsonb_typeof(successions) = 'array'),
  state text not null default 'PREPARED' check (state in ('PREPARED', 'DONE', 'CANCELLED')),
  done_on date,
  check ((state = 'DONE') = (done_on is not null))
);
create unique index leaving_prepared on leaving (person_id) where state = 'PREPARED';
create index leaving_due on leaving (last_day) where state = 'PREPARED';
select track_history('leaving');

-- What went from whom to whom: whoever comes back is told, and nothing is taken back silently.
create table handed_over (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  kind text not null,
  item_id uuid not null,
  label text not null,
  successor_id uuid references person on delete set null,
  handed_on date not null,
  taken_back_on date
);
create index handed_over_person on handed_over (person_id, handed_on);
select track_history('handed_over');

-- Nothing new goes to who has left. The lock makes an assignment and a leaving at the same moment wait for each other.
create function refuse_who_left() returns trigger language plpgsql as $$
declare
  assigned uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  if assigned is null or tg_op = 'UPDATE' and (to_jsonb(old) ->> tg_argv[0])::uuid = assigned then return new; end if;
  perform from person where id = assigned for share;
  perform from person where id = assigned and not active;
  if found then
    raise exception 'nothing is assigned to who has left' using errcode = 'check_violation', constraint = 'people.hasLeft';
  end if;
  return new;
end $$;

create function refuse_who_left_in(assigning text, person_column text) returns void language plpgsql as $$
begin
  execute format('create trigger %I before insert or update of %I on %I for each row execute function refuse_who_left(%L)',
    'refuse_who_left_as_' || person_column, person_column, assigning, person_column);
end $$;
select refuse_who_left_in('measure', 'accountable_person_id');
select refuse_who_left_in('office', 'head_id');
select refuse_who_left_in('body', 'chair_id');
select refuse_who_left_in('body_member', 'person_id');
select refuse_who_left_in('body_member', 'deputy_id');
select refuse_who_left_in('deputyship', 'deputy_id');
select refuse_who_left_in('role_assignment', 'person_id');
