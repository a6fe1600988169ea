-- Reading as of a moment: schema "as_of" has, for every table and view of the records, a view of the same name and columns
-- that shows what was known at the moment in the setting app.as_of. A statement that reads with search_path = as_of, public
-- needs no word changed. See docs/decisions/0013-as-of.md.
--
-- The schema is made anew from the tables after every migration (history.show_as_of, called by the program that migrates), so
-- no migration has to think of it, and none is held up by a view that hangs on the column it changes.

-- The columns a recorded table has now, as they are read from its history: what the database computes is computed there too.
create function history.columns_of(tracked text, out live text, out past text) language sql stable as $$
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
         string_agg(case when a.attgenerated = '' then quote_ident(a.attname)
                         else format('%s as %I', pg_get_expr(d.adbin, d.adrelid), a.attname) end, ', ' order by a.attnum)
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where a.attrelid = format('public.%I', tracked)::regclass and a.attnum > 0 and not a.attisdropped
$$;

create function history.recorded_tables() returns setof text language sql stable as $$
  select c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where t.tgname = 'keep_history' and c.relnamespace = 'public'::regnamespace order by 1
$$;

-- Every index of a live table for its history too, so that looking up and sorting find as quickly in the past. Behind the keys
-- of a tree stands when the row was replaced: what was over by the moment is passed without a look at it.
create function history.follow_indexes(tracked text) returns void language plpgsql as $$
declare
  live record;
  keys text;
begin
  for live in
    select i.*, am.amname, left('as_of_' || c.relname, 63) as name, pg_get_indexdef(i.indexrelid) as definition,
           pg_get_expr(i.indpred, i.indrelid) as predicate
      from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am am on am.oid = c.relam
     where i.indrelid = format('public.%I', tracked)::regclass
       and to_regclass(format('history.%I', left('as_of_' || c.relname, 63))) is null
  loop
    if live.amname = 'btree' then
      select string_agg(pg_get_indexdef(live.indexrelid, n, false)
               || case when o.opcdefault then '' else ' ' || quote_ident(o.opcname) end
               || case when live.indoption[n - 1] & 1 = 1 then ' desc' else '' end
               || case when live.indoption[n - 1] & 2 = 2 then ' nulls first' else ' nulls last' end, ', ' order by n)
        into keys
        from generate_series(1, live.indnkeyatts) n join pg_opclass o on o.oid = live.indclass[n - 1];
      execute format('create index %I on history.%I (%s, replaced_at)%s', live.name, tracked, keys,
                     coalesce(' where ' || live.predicate, ''));
    else
      execute regexp_replace(live.definition, '^CREATE INDEX \S+ ON \S+ ', format('create index %I on history.%I ', live.name, tracked));
    end if;
  end loop;
end $$;

-- Makes the schema anew. What was written of old keeps its names: under this search path a view of the records reads the views
-- of the tables. Schema "today" has the functions that read records as they always read, whatever the search path: for rules that
-- ask about today within a reading of the past.
create function history.show_as_of() returns void language plpgsql set search_path = public as $$
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
    -- The condition stands outside of the union: so the planner takes both tables for one, with the indexes of both
    execute format('create view as_of.%I as select %s from (select %s, ''infinity''::timestamptz as replaced_at from public.%I
        union all select %s, replaced_at from history.%I) known
      where updated_at <= (select as_of.moment()) and replaced_at > (select as_of.moment())',
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

-- Functions of our own that read tables, for others to read with; their names are found anew at each call.
create function history.reading_functions() returns setof pg_proc language sql stable as $$
  select f from pg_proc f join pg_language l on l.oid = f.prolang
   where f.pronamespace = 'public'::regnamespace and l.lanname = 'sql' and f.provolatile = 's'
     and f.proname not in ('current_actor', 'current_reason', 'current_source')
$$;
