insert into measure (id, number, title, summary, kind, field_of_action_id, lead_office_id, accountable_person_id, target_group, goal,
  effect_hypothesis, is_county_wide, planned_start, planned_end, actual_start, priority, is_key_measure, cost_per_year, funding,
  status, status_reason, discontinued_reason, progress_percent, visibility, created_at, created_by, updated_at)
select bench.id('measure', n), chr(64 + 1 + (n - 1) % 25) || 'X-' || lpad((1 + (n - 1) / 25)::text, 3, '0'),
       'Maßnahme ' || n || ': Begegnung, Beratung und Teilhabe im Quartier',
       repeat('Ein Angebot, das Menschen früh erreicht und im Alltag entlastet. ', 4),
       case when status = 'ONGOING' then 'ONGOING_TASK' else 'PROJECT' end,
       bench.id('field', 1 + (n - 1) % 25), bench.id('office', office), bench.id('person', bench.size('offices') + office),
       'Ältere Menschen', 'Mehr Menschen nutzen das Angebot.', 'Wer früh Hilfe findet, braucht später weniger.',
       n % 20 = 0, planned_start, planned_start + length, planned_start, (array['A', 'B', 'C'])[1 + n % 3], n % 15 = 0,
       1000 * bench.dice(1, 90), 'Kreishaushalt', status, case when status in ('ON_HOLD', 'DISCONTINUED') then 'Stelle nicht besetzt' end,
       case when status = 'DISCONTINUED' then 'NO_NEED' end, bench.dice(0, 100),
       (array['INTERNAL', 'COMMITTEE', 'PUBLIC'])[1 + n % 3], planned_start, bench.id('person', office), planned_start + 100
  from (select n, bench.dice(1, bench.size('offices')) as office, current_date - bench.dice(30, 1000) as planned_start,
               bench.dice(200, 1700) as length,
               (array['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS',
                      'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'ONGOING', 'ONGOING', 'ONGOING', 'IN_PREPARATION',
                      'IN_PREPARATION', 'AGREED', 'COMPLETED', 'COMPLETED', 'ON_HOLD', 'DISCONTINUED', 'PROPOSED', 'DRAFT'])
                      [bench.dice(1, 22)] as status
          from generate_series(1, bench.size('measures')) n) made;
insert into measure_number (field_code, last_given)
select split_part(number, '-', 1), max(split_part(number, '-', 2)::integer) from measure group by 1;

insert into measure_strategy (measure_id, strategy_id)
select bench.id('measure', n), bench.id('strategy', 1 + (n * 13 + k * 101) % bench.size('strategies'))
  from generate_series(1, bench.size('measures')) n, generate_series(0, case when n % 3 = 0 then 1 else 0 end) k;
insert into measure_area (measure_id, area_id)
select bench.id('measure', n), bench.id('area', 2 + (n * 17 + k * 61) % 199)
  from generate_series(1, bench.size('measures')) n, generate_series(0, n % 3) k;

-- The lead and two more.
insert into participation (id, measure_id, office_id, role, commitment, committed_on)
select bench.id('participation', n * 10), m.id, m.lead_office_id, 'LEAD', case when n % 50 = 0 then 'WITHDRAWN' else 'AGREED' end, m.planned_start
  from generate_series(1, bench.size('measures')) n join measure m on m.id = bench.id('measure', n);
insert into participation (id, measure_id, office_id, role, commitment, committed_on)
select bench.id('participation', n * 10 + k), m.id, bench.id('office', other), (array['COOPERATING', 'CONSULTED'])[k],
       case when n % 9 = 0 then 'ASKED' else 'AGREED' end, m.planned_start
  from generate_series(1, bench.size('measures')) n join measure m on m.id = bench.id('measure', n),
       generate_series(1, 2) k, lateral (select 1 + (n * 31 + k * 17) % bench.size('offices')) o(first_choice),
       lateral (select case when bench.id('office', first_choice) = m.lead_office_id
                            then 1 + (first_choice + 5) % bench.size('offices') else first_choice end) c(other);

insert into milestone (id, measure_id, title, due_on, done_on, state)
select bench.id('milestone', n * 10 + k), m.id, 'Meilenstein ' || k, m.planned_start + 150 * k,
       case when done then m.planned_start + 150 * k - 3 end, case when done then 'DONE' else 'OPEN' end
  from generate_series(1, bench.size('measures')) n join measure m on m.id = bench.id('measure', n),
       generate_series(1, 3) k, lateral (select m.planned_start + 150 * k < current_date and n % 8 <> 0) d(done);
insert into progress_indicator (id, measure_id, name, effect_level, unit, baseline_value, baseline_on, target_value, target_on, sort_order)
select bench.id('progress', n), bench.id('measure', n), 'Erreichte Haushalte', 'OUTPUT', 'Haushalte', 10, '2024-01-01', 200, '2027-12-31', 1
  from generate_series(1, bench.size('measures')) n;
insert into reading (progress_indicator_id, read_on, value)
select bench.id('progress', n), current_date - 120 * k, bench.dice(10, 190) from generate_series(1, bench.size('measures')) n, generate_series(1, 3) k;
insert into date_shift (id, measure_id, old_date, new_date, reason, shifted_on)
select bench.id('shift', n), m.id, m.planned_end - 90, m.planned_end, 'Förderbescheid kam später.', current_date - 60
  from generate_series(1, bench.size('measures'), 3) n join measure m on m.id = bench.id('measure', n) where m.planned_end is not null;
