-- What every table stands on: who is acting, and a history that the database keeps by itself.

create schema history;

-- The acting person of this transaction; null for background work without a person.
create function current_actor() returns uuid language sql stable as
$$ select nullif(current_setting('app.actor', true), '')::uuid $$;

-- The reason given for this transaction's changes.
create function current_reason() returns text language sql stable as
$$ select nullif(current_setting('app.reason', true), '') $$;

-- Where this transaction's changes came from: API, JOB, IMPORT, DEMO; anything else was written by hand.
create function current_source() returns text language sql stable as
$$ select coalesce(nullif(current_setting('app.source', true), ''), 'DATABASE') $$;

-- Stamps each new version of a row; the number is the one optimistic locking compares.
create function stamp_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.created_at := old.created_at;
  new.created_by := old.created_by;
  new.updated_at := greatest(clock_timestamp(), old.updated_at + interval '1 microsecond');
  new.updated_by := current_actor();
  new.change_reason := current_reason();
  new.change_source := current_source();
  return new;
end $$;

-- Turns a table into a recorded one. The live row is the current version; every version it replaces goes to the table of
-- the same name in schema "history", with the moment and the person that replaced it. So a record as it was on a day is:
-- the live row if it is older than the day, else the history row whose span [updated_at, replaced_at) holds the day.
create function track_history(tracked text) returns void language plpgsql as $$
declare
  column_names text;
  old_values text;
begin
  execute format('alter table %I
    add column version integer not null default 1,
    add column created_at timestamptz not null default clock_timestamp(),
    add column created_by uuid default current_actor(),
    add column updated_at timestamptz not null default clock_timestamp(),
    add column updated_by uuid default current_actor(),
    add column change_reason text default current_reason(),
    add column change_source text not null default current_source()', tracked);
  execute format('create table history.%I (like %I)', tracked, tracked);
  execute format('alter table history.%I
    add column replaced_at timestamptz not null,
    add column replaced_by uuid,
    add column replaced_reason text,
    add column was_deleted boolean not null', tracked);
  if exists (select from information_schema.columns where table_schema = 'public' and table_name = tracked and column_name = 'id') then
    execute format('create index on history.%I (id, version)', tracked);
  end if;

  select string_agg(quote_ident(column_name), ', ' order by ordinal_position),
         string_agg('old.' || quote_ident(column_name), ', ' order by ordinal_position)
    into column_names, old_values
    from information_schema.columns where table_schema = 'public' and table_name = tracked and is_generated = 'NEVER';

  execute format($f$
    create function history.%I() returns trigger language plpgsql as $body$
    begin
      insert into history.%I (%s, replaced_at, replaced_by, replaced_reason, was_deleted)
      values (%s, case when tg_op = 'DELETE' then clock_timestamp() else new.updated_at end,
              current_actor(), current_reason(), tg_op = 'DELETE');
      return null;
    end $body$ $f$, 'keep_' || tracked, tracked, column_names, old_values);
  execute format('create trigger stamp_version before update on %I for each row execute function stamp_version()', tracked);
  execute format('create trigger keep_history after update or delete on %I for each row execute function history.%I()',
                 tracked, 'keep_' || tracked);
end $$;
