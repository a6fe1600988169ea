-- Ties that began or ended within a period, and those of one record at a moment.
create index measure_area_updated on measure_area (updated_at);
create index problem_area_area_updated on problem_area_area (updated_at);
create index strategy_problem_area_updated on strategy_problem_area (updated_at);
create index changes_measure_area_ended on history.measure_area (replaced_at);
create index changes_problem_area_area_ended on history.problem_area_area (replaced_at);
create index changes_strategy_problem_area_ended on history.strategy_problem_area (replaced_at);
