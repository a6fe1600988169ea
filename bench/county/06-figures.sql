insert into indicator (id, key, name_de, topic, unit, direction, formula, numerator, denominator, per_unit, source, periodicity, lowest_level)
select bench.id('indicator', n), 'IND-' || lpad(n::text, 3, '0'), 'Indikator ' || n, 'Thema ' || n % 12, '%',
       (array['HIGHER_IS_WORSE', 'HIGHER_IS_BETTER', 'NEUTRAL'])[1 + n % 3], '100 × Zähler / Nenner', 'Personen', 'Bevölkerung', 100,
       'Statistikstelle', 'YEARLY', 'SOCIAL_SPACE'
  from generate_series(1, bench.size('indicators')) n;

-- Ten years for the first 200 areas. What triggers and foreign keys would find out is written here, which is much faster.
set session_replication_role = replica;
insert into observation (indicator_id, area_id, reference_date, numerator, denominator, value, suppression)
select bench.id('indicator', i), bench.id('area', a), make_date(2015 + y, 12, 31), numerator, denominator,
       round(100.0 * numerator / denominator, 2), case when is_disclosive(numerator, denominator, 3, 20) then 'PRIMARY' else 'NONE' end
  from generate_series(1, bench.size('indicators')) i, generate_series(1, 200) a, generate_series(1, 10) y,
       lateral (select (i * 31 + a * 17 + y * 7) % 400 as numerator, 1500 + (i * 13 + a * 101) % 5000 as denominator) f;
set session_replication_role = origin;
