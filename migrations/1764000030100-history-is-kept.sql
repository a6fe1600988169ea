-- History is written by the database alone. The account the application signs in with writes what people enter, reads the rest,
-- and can neither change history nor say when, by whom and in which version something was entered: see docs/decisions/0013-as-of.md.

-- What came to a recorded table later, with a value for all rows, holds for its earlier versions too.
create function history.grow(tracked text) returns void language plpgsql set search_path = public as $$
declare grown record;
begin
  for grown in
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
           case when a.attgenerated = '' and a.attnotnull then pg_get_expr(d.adbin, d.adrelid) end as filled
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = format('public.%I', tracked)::regclass and a.attnum > 0 and not a.attisdropped
       and not exists (select from pg_attribute h where h.attrelid = format('history.%I', tracked)::regclass
             and h.attname = a.attname and not h.attisdropped)
     order by a.attnum
  loop
    execute format('alter table history.%I add column %I %s %s', tracked, grown.name, grown.type, 'default ' || grown.filled);
    execute format('alter table history.%I alter column %I drop default', tracked, grown.name);
  end loop;
  for grown in
    select h.attname as name
      from pg_attribute h join pg_attribute a on a.attname = h.attname and a.attrelid = format('public.%I', tracked)::regclass
     where h.attrelid = format('history.%I', tracked)::regclass and h.attnum > 0 and not h.attisdropped
       and h.attnotnull and not a.attnotnull
  loop
    execute format('alter table history.%I alter column %I drop not null', tracked, grown.name);
  end loop;
end $$;

-- The trigger that keeps a version writes with the rights of the owner, whoever changes the row.
create function history.write_keeper(tracked text) returns void language plpgsql set search_path = public as $$
declare
  column_names text;
  old_values text;
begin
  select string_agg(quote_ident(column_name), ', ' order by ordinal_position),
         string_agg('old.' || quote_ident(column_name), ', ' order by ordinal_position)
    into column_names, old_values
    from information_schema.columns where table_schema = 'public' and table_name = tracked and is_generated = 'NEVER';
  execute format($f$
    create or replace function history.%I() returns trigger language plpgsql security definer set search_path = '' as $body$
    begin
      insert into history.%I (%s, replaced_at, replaced_by, replaced_reason, was_deleted)
      values (%s, case when tg_op = 'DELETE' then clock_timestamp() else new.updated_at end,
              public.current_actor(), public.current_reason(), tg_op = 'DELETE');
      return null;
    end $body$ $f$, 'keep_' || tracked, tracked, column_names, old_values);
end $$;

-- Masking the data of a person after the time for which they may be kept is the one reason to change history. It is told first, in
-- the same transaction, and what was told stays. For functions of the owner: the application's account may not call it.
create table history.masking (
  id bigint generated always as identity primary key,
  transaction xid8 not null default pg_current_xact_id(),
  begun_at timestamptz not null default clock_timestamp(),
  begun_by uuid default current_actor(),
  reason text not null check (reason <> '')
);
create index masking_transaction on history.masking (transaction);

create function history.begin_masking(reason text) returns void language sql as
$$ insert into history.masking (reason) values (reason) $$;
revoke execute on function history.begin_masking(text) from public;

-- Against mistakes of the owner: who owns a table may do anything with it, but not by a slip.
create function history.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and tg_table_name <> 'masking'
     and exists (select from history.masking where transaction = pg_current_xact_id_if_assigned()) then
    return null;
  end if;
  raise exception 'history is kept: % of history.% is refused', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end $$;

create function history.keep_unchanged(kept text) returns void language plpgsql as $$
begin
  execute format('create trigger keep_unchanged before update or delete or truncate on history.%I
    for each statement execute function history.refuse_change()', kept);
end $$;

-- The body of follow_history and track_history, in one place each.
create or replace function follow_history(tracked text) returns void language plpgsql as $$
begin
  perform history.grow(tracked);
  perform history.write_keeper(tracked);
end $$;

create or replace function track_history(tracked text) returns void language plpgsql as $$
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
  perform history.write_keeper(tracked);
  execute format('create trigger stamp_version before update on %I for each row execute function stamp_version()', tracked);
  execute format('create trigger keep_history after update or delete on %I for each row execute function history.%I()',
                 tracked, 'keep_' || tracked);
  perform history.keep_unchanged(tracked);
end $$;

-- What exists already: earlier versions get the values that were given to all rows, then nothing is changed any more.
do $$
declare
  tracked text;
  grown record;
begin
  for tracked in select history.recorded_tables() loop
    for grown in
      select a.attname as name, pg_get_expr(d.adbin, d.adrelid) as filled
        from pg_attribute a
        join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        join pg_attribute h on h.attrelid = format('history.%I', tracked)::regclass and h.attname = a.attname and not h.attisdropped
       where a.attrelid = format('public.%I', tracked)::regclass and a.attnotnull and not h.attnotnull and a.attgenerated = ''
    loop
      execute format('update history.%I set %I = %s where %I is null', tracked, grown.name, grown.filled, grown.name);
    end loop;
    perform history.write_keeper(tracked);
    perform history.keep_unchanged(tracked);
  end loop;
  perform history.keep_unchanged('masking');
end $$;

-- Gives the account of the application what it needs and no more. Called after every migration, so that it can use what came new.
create function history.open_to(application text) returns void language plpgsql set search_path = public as $$
declare
  written record;
begin
  -- The queue of background jobs makes a schema of its own. It is only the alarm clock: one that the owner made is made anew.
  if exists (select from pg_namespace where nspname = 'jobs' and nspowner <> application::regrole) then
    drop schema jobs cascade;
  end if;
  execute format('grant create, temporary on database %I to %I', current_database(), application);
  execute format('grant usage on schema public, history, as_of, today to %I', application);
  execute format('revoke all on all tables in schema public, history, as_of from %I', application);
  execute format('grant select on all tables in schema public, history, as_of to %I', application);
  execute format('grant usage, select on all sequences in schema public to %I', application);
  for written in
    select c.relname as name, r.name is not null as is_recorded,
           (select string_agg(quote_ident(a.attname), ', ') from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
               and a.attname not in ('version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'change_reason',
                     'change_source')) as entered
      from pg_class c left join history.recorded_tables() as r (name) on r.name = c.relname
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
  loop
    if written.is_recorded then
      execute format('grant insert (%s), update (%s), delete on %I to %I', written.entered, written.entered, written.name, application);
    else
      execute format('grant insert, update, delete on %I to %I', written.name, application);
    end if;
  end loop;
end $$;
