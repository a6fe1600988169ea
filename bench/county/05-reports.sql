-- As many released reports as were asked for, evenly over the measures, one a quarter; the newest is up to 200 days old.
-- What waits for acceptance is found at once below: row by row it takes longer with every report.
alter table status_report disable trigger await_acceptance_at_once;
insert into status_report (id, measure_id, state, self_assessment, text, reason_code, reason, counter_step, next_step, progress_percent,
  drafted_by, released_by, reported_on, created_at, updated_at)
select bench.id('report', r), m.id, 'RELEASED', said, 'Das Angebot läuft, die Zusammenarbeit im Sozialraum trägt.',
       case when said <> 'ON_TRACK' then 'STAFF' end, case when said <> 'ON_TRACK' then 'Eine Stelle ist nicht besetzt.' end,
       case when said <> 'ON_TRACK' then 'Ausschreibung läuft.' end, 'Nächster Termin im Netzwerk.', least(100, 20 * (1 + k)),
       m.accountable_person_id, bench.id('person', 1), reported_on, reported_on, reported_on + time '10:00'
  from (select r, 1 + r % bench.size('measures') as n, r / bench.size('measures') as k from generate_series(0, bench.size('reports') - 1) r) numbered
       join measure m on m.id = bench.id('measure', n),
       lateral (select (array['ON_TRACK', 'ON_TRACK', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK'])[1 + (r * 7 + k) % 5],
                       current_date - (n % 200) - 91 * (bench.size('reports') / bench.size('measures') - 1 - k)) s(said, reported_on);
alter table status_report enable trigger await_acceptance_at_once;
insert into report_acceptance (report_id, state)
select id, case when row_number() over (partition by measure_id order by reported_on desc) = 1 then 'AWAITED' else 'OVERTAKEN' end
  from status_report;

-- Every newest report answered a request; every fifth measure owes the next one, some of them for long.
insert into report_request (measure_id, due_on, asked_on, closed_on, closed_because, report_id)
select distinct on (measure_id) measure_id, reported_on, reported_on - 28, reported_on, 'REPORTED', id
  from status_report order by measure_id, reported_on desc;
insert into report_request (measure_id, due_on, asked_on)
select bench.id('measure', n), current_date + (n * 7 % 60) - 30, current_date - 30 from generate_series(1, bench.size('measures'), 5) n;
