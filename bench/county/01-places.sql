-- Ids are made from kind and number, so that two counties of the same size are the same and rows can be named without
-- looking them up. They have the form of random ids (version 4), which inputs ask for.
create schema bench;
create function bench.id(kind text, number bigint) returns uuid language sql immutable parallel safe as
$$ select overlay(overlay(md5(kind || ':' || number) placing '4' from 13) placing '8' from 17)::uuid $$;
create function bench.size(what text) returns integer language sql stable as
$$ select (current_setting('bench.sizes')::jsonb ->> what)::integer $$;
-- A whole number from..to, from the seeded generator.
create function bench.dice(lowest integer, highest integer) returns integer language sql volatile as
$$ select lowest + floor(random() * (highest - lowest + 1))::integer $$;

select setseed(0.42);

-- 1 county, 20 municipalities, 99 districts, 80 social spaces, the rest residential places; level by level, because the
-- trigger that keeps the path looks at the area above.
insert into area (id, key, level, name, ags, population, population_on)
values (bench.id('area', 1), 'kreis', 'COUNTY', 'Kreis Musterland', '05978', 394782, '2025-12-31');
insert into area (id, key, level, name, parent_id, sort_order, population, population_on)
select bench.id('area', n), 'gemeinde-' || n, 'MUNICIPALITY', 'Gemeinde ' || n, bench.id('area', 1), n, bench.dice(8000, 60000), '2025-12-31'
  from generate_series(2, 21) n;
insert into area (id, key, level, name, parent_id, sort_order, population, population_on)
select bench.id('area', n), 'ortsteil-' || n, 'DISTRICT', 'Ortsteil ' || n, bench.id('area', 2 + n % 20), n, bench.dice(1500, 9000), '2025-12-31'
  from generate_series(22, 120) n;
insert into area (id, key, level, name, parent_id, sort_order, population, population_on)
select bench.id('area', n), 'sozialraum-' || n, 'SOCIAL_SPACE', 'Sozialraum ' || n, bench.id('area', 2 + n % 20), n, bench.dice(1500, 9000), '2025-12-31'
  from generate_series(121, 200) n;
insert into area (id, key, level, name, parent_id, sort_order, population, population_on)
select bench.id('area', n), 'wohnplatz-' || n, 'RESIDENTIAL_PLACE', 'Wohnplatz ' || n, bench.id('area', 121 + n % 80), n, bench.dice(20, 900), '2025-12-31'
  from generate_series(201, bench.size('areas')) n;

insert into organisation (id, name, short_name, type, autonomy, area_id)
select bench.id('organisation', n), 'Organisation ' || n, 'O' || n,
       case when n = 1 then 'COUNTY' when n <= 21 then 'MUNICIPALITY' when n = 22 then 'JOBCENTER' else 'WELFARE_ASSOCIATION' end,
       case when n = 1 then 'COUNTY_ADMINISTRATION' when n <= 21 then 'MUNICIPALITY' when n = 22 then 'JOBCENTER' else 'WELFARE' end,
       bench.id('area', least(n, 21))
  from generate_series(1, 40) n;
insert into office (id, organisation_id, code, name)
select bench.id('office', n), bench.id('organisation', 1 + n % 40), 'A' || n, 'Amt ' || n || ' für Soziales und Teilhabe'
  from generate_series(1, bench.size('offices')) n;
