-- A recorded table that gets a new column, or may leave one empty, tells its history: select follow_history('table') after
-- every alter table.

create function follow_history(tracked text) returns void language plpgsql as $$
declare
  grown record;
  column_names text;
  old_values text;
begin
  for grown in
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
      from pg_attribute a
     where a.attrelid = format('public.%I', tracked)::regclass and a.attnum > 0 and not a.attisdropped
       and not exists (select from pg_attribute h where h.attrelid = format('history.%I', tracked)::regclass
             and h.attname = a.attname and not h.attisdropped)
     order by a.attnum
  loop
    execute format('alter table history.%I add column %I %s', tracked, grown.name, grown.type);
  end loop;
  for grown in
    select h.attname as name
      from pg_attribute h join pg_attribute a on a.attname = h.attname and a.attrelid = format('public.%I', tracked)::regclass
     where h.attrelid = format('history.%I', tracked)::regclass and h.attnum > 0 and not h.attisdropped
       and h.attnotnull and not a.attnotnull
  loop
    execute format('alter table history.%I alter column %I drop not null', tracked, grown.name);
  end loop;

  select string_agg(quote_ident(column_name), ', ' order by ordinal_position),
         string_agg('old.' || quote_ident(column_name), ', ' order by ordinal_position)
    into column_names, old_values
    from information_schema.columns where table_schema = 'public' and table_name = tracked and is_generated = 'NEVER';

  execute format($f$
    create or replace function history.%I() returns trigger language plpgsql as $body$
    begin
      insert into history.%I (%s, replaced_at, replaced_by, replaced_reason, was_deleted)
      values (%s, case when tg_op = 'DELETE' then clock_timestamp() else new.updated_at end,
              current_actor(), current_reason(), tg_op = 'DELETE');
      return null;
    end $body$ $f$, 'keep_' || tracked, tracked, column_names, old_values);
end $$;
