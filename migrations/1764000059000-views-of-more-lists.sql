-- People keep views of problem areas, strategies and indicators as well.

alter table saved_view drop constraint saved_view_list_check;
alter table saved_view add constraint saved_view_list_check
  check (list in ('MEASURES', 'PROBLEM_AREAS', 'STRATEGIES', 'INDICATORS'));

-- Words of the texts of strategies are searched in any German form.
create index strategy_version_words on strategy_version using gin (to_tsvector('german', text));
