-- Every office has a head and an officer; then come coordination, a committee member and a participant.
insert into person (id, name, title, email, office_id)
select bench.id('person', n), 'Person ' || n, case when n % 7 = 0 then 'Dr.' end, 'person-' || n || '@kreis.example',
       bench.id('office', 1 + (n - 1) % bench.size('offices'))
  from generate_series(1, 2 * bench.size('offices')) n;
update office o set head_id = p.id from person p
 where p.office_id = o.id and p.id in (select bench.id('person', n) from generate_series(1, bench.size('offices')) n);
insert into role_assignment (person_id, role, office_id, valid_from)
select bench.id('person', n), case when n <= bench.size('offices') then 'OFFICE_HEAD' else 'OFFICER' end,
       bench.id('office', 1 + (n - 1) % bench.size('offices')), '2020-01-01'
  from generate_series(1, 2 * bench.size('offices')) n;
insert into person (id, name, email, office_id) values
  (bench.id('person', 100001), 'Petra Koordination', 'koordination@kreis.example', bench.id('office', 40)),
  (bench.id('person', 100002), 'Ahmet Ausschuss', 'ausschuss@kreis.example', null);
insert into role_assignment (person_id, role, valid_from) values
  (bench.id('person', 100001), 'COORDINATOR', '2020-01-01'),
  (bench.id('person', 100002), 'COMMITTEE_MEMBER', '2020-01-01');
