insert into field_of_action (id, code, name_de, sort_order)
select bench.id('field', n), chr(64 + n) || 'X', 'Handlungsfeld ' || n, n from generate_series(1, 25) n;

insert into problem_area (id, number, title, description, field_of_action_id, target_group, urgency, status, owner_office_id, visibility)
select bench.id('problem', n), n, 'Problemlage ' || n || ' im Sozialraum', repeat('Was die Zahlen zeigen und die Menschen erzählen. ', 6),
       bench.id('field', 1 + n % 25), 'Familien mit Kindern', bench.dice(1, 3), 'CONFIRMED',
       bench.id('office', bench.dice(1, bench.size('offices'))), (array['INTERNAL', 'COMMITTEE', 'PUBLIC'])[bench.dice(1, 3)]
  from generate_series(1, bench.size('problemAreas')) n;
insert into problem_area_area (problem_area_id, area_id, is_main)
select bench.id('problem', n), bench.id('area', 121 + n % 80), true from generate_series(1, bench.size('problemAreas')) n
union all
select bench.id('problem', n), bench.id('area', 2 + n % 20), false from generate_series(1, bench.size('problemAreas'), 2) n;

insert into strategy (id, number, title, lead_office_id, field_of_action_id, period_from, period_to, visibility)
select bench.id('strategy', n), n, 'Strategie ' || n || ': gemeinsam für den Sozialraum',
       bench.id('office', bench.dice(1, bench.size('offices'))), bench.id('field', 1 + n % 25), '2024-01-01', '2030-12-31',
       (array['INTERNAL', 'COMMITTEE', 'PUBLIC'])[bench.dice(1, 3)]
  from generate_series(1, bench.size('strategies')) n;
insert into strategy_problem_area (strategy_id, problem_area_id)
select bench.id('strategy', n), bench.id('problem', 1 + (n + k * 7) % bench.size('problemAreas'))
  from generate_series(1, bench.size('strategies')) n, generate_series(0, n % 2) k;
insert into strategy_version (id, strategy_id, number, text, submitted_on)
select bench.id('version', n * 10 + k), bench.id('strategy', n), k, repeat('Wir verabreden gemeinsam, was wir tun und wer es tut. ', 10), '2024-02-01'
  from generate_series(1, bench.size('strategies')) n, generate_series(1, 1 + n % 2) k;
insert into agreement (strategy_version_id, organisation_id, state, stated_by, stated_on)
select v.id, bench.id('organisation', 1 + (o.n * 7 + v.number) % 40), 'AGREED', bench.id('person', o.n), '2024-03-01'
  from strategy_version v, generate_series(1, 2) o(n);

select setval('problem_area_number', bench.size('problemAreas')), setval('strategy_number', bench.size('strategies'));
