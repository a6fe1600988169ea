-- Ten versions of every measure, forty days apart, the newest of today; and everything else known for so long.
set session_replication_role = replica;
do $$
declare tracked text;
begin
  for tracked in select history.recorded_tables() loop
    execute format('update %I set created_at = current_date - 500, updated_at = current_date - 500
      where updated_at > current_date - 500', tracked);
  end loop;
end $$;

select set_config('bench.columns', string_agg(quote_ident(column_name), ', ' order by ordinal_position), false)
  from information_schema.columns where table_schema = 'public' and table_name = 'measure';
do $$
begin
  execute format($insert$
    insert into history.measure (%s, replaced_at, was_deleted)
    select version.*, current_date - 400 + 40 * v, false
      from measure m, generate_series(1, 9) v,
           jsonb_populate_record(m, jsonb_build_object('version', v, 'updated_at', current_date - 400 + 40 * (v - 1),
             'progress_percent', v * 10, 'title', m.title || ' (' || v || ')')) version $insert$, current_setting('bench.columns'));
end $$;
update measure set version = 10, created_at = current_date - 400, updated_at = current_date - 40;
set session_replication_role = origin;
