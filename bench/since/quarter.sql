-- A quarter as counties have it: every measure has reported, every seventh was changed: a third of those moved to a later day, some
-- done, discontinued or on hold, the rest said otherwise; every thirtieth is new. All else has been known for long.
set session_replication_role = replica;
do $$
declare tracked text;
begin
  for tracked in select history.recorded_tables() loop
    if tracked <> 'status_report' then
      execute format('update %I set created_at = current_date - 500, updated_at = current_date - 500
        where updated_at > current_date - 500', tracked);
    end if;
  end loop;
end $$;
update report_request set created_at = asked_on, updated_at = coalesce(closed_on, asked_on);

select set_config('bench.columns', string_agg(quote_ident(column_name), ', ' order by ordinal_position), false)
  from information_schema.columns where table_schema = 'public' and table_name = 'measure';
create temporary table changed as
  select bench.id('measure', n) as id, n, current_date - 1 - n % 80 as at from generate_series(7, (select count(*)::integer from measure), 7) n;
do $$
begin
  execute format('insert into history.measure (%s, replaced_at, was_deleted) select m.*, c.at, false from measure m join changed c using (id)',
    current_setting('bench.columns'));
end $$;
update measure m set version = 2, updated_at = c.at, title = case when c.n % 6 > 2 then m.title || ' (neu)' else m.title end,
    planned_end = case when c.n % 6 < 2 then m.planned_end + 90 else m.planned_end end,
    status = case c.n % 6 when 2 then (array['COMPLETED', 'ON_HOLD', 'DISCONTINUED'])[1 + c.n % 3] else m.status end
  from changed c where c.id = m.id;
update measure set created_at = current_date - 20, updated_at = current_date - 20
 where id in (select bench.id('measure', n) from generate_series(1, (select count(*)::integer from measure), 30) n) and version = 1;
insert into date_shift (measure_id, old_date, new_date, reason, shifted_on, created_at)
select m.id, m.planned_end - 90, m.planned_end, 'Die Vergabe dauert länger.', c.at, c.at
  from changed c join measure m on m.id = c.id where c.n % 6 < 2 and m.planned_end is not null;
set session_replication_role = origin;
