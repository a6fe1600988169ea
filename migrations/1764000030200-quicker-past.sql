-- Views of the past that plan and run more quickly: for live rows, nothing is asked about when they were replaced.

create or replace function history.show_as_of() returns void language plpgsql set search_path = public as $$
declare
  tracked text;
  columns record;
  definition text;
begin
  drop schema if exists as_of cascade;
  drop schema if exists today cascade;
  create schema as_of;
  create schema today;
  create function as_of.moment() returns timestamptz language sql stable parallel safe as
    $body$ select current_setting('app.as_of')::timestamptz $body$;
  for tracked in select history.recorded_tables() loop
    columns := history.columns_of(tracked);
    perform history.follow_indexes(tracked);
    -- The condition stands outside of the union, so that the planner takes both tables for one, with the indexes of both. What it
    -- asks of history only falls away for live rows.
    execute format('create view as_of.%I as select %s from (
        select %s, true as is_live, null::timestamptz as replaced_at from public.%I
        union all select %s, false, replaced_at from history.%I) known
      where updated_at <= (select as_of.moment()) and (is_live or replaced_at > (select as_of.moment()))',
      tracked, columns.live, columns.live, tracked, columns.past, tracked);
  end loop;
  foreach definition in array array(
    select format('create view as_of.%I as %s', c.relname, pg_get_viewdef(c.oid))
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' order by c.oid)
  loop
    perform set_config('search_path', 'as_of, public', true);
    execute definition;
    perform set_config('search_path', 'public', true);
  end loop;
  foreach definition in array array(
    select replace(pg_get_functiondef(f.oid), 'FUNCTION public.', 'FUNCTION today.') from history.reading_functions() f order by f.oid)
  loop
    execute definition;
  end loop;
  for definition in select f.oid::regprocedure::text from pg_proc f where f.pronamespace = 'today'::regnamespace loop
    execute format('alter function %s set search_path = public', definition);
  end loop;
end $$;
