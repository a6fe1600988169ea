-- What is told between two moments: which texts of a strategy had been asked about and which was in force at a moment, and the
-- indexes by which changes of a period are found.

-- Whether organisations had been asked about a text of the strategy.
create function history.was_submitted(of_strategy uuid, moment timestamptz) returns boolean language sql stable as $$
  select exists (
      select from public.strategy_version v where v.strategy_id = of_strategy and v.submitted_on is not null and v.updated_at <= moment)
    or exists (
      select from history.strategy_version v where v.strategy_id = of_strategy and v.submitted_on is not null
         and v.updated_at <= moment and v.replaced_at > moment)
$$;

-- Whether everybody asked about a text had agreed to it.
create function history.was_agreed(of_version uuid, moment timestamptz) returns boolean language sql stable as $$
  select coalesce(bool_and(g.state in ('AGREED', 'AGREED_WITH_CONDITION')), false) from (
    select state from public.agreement where strategy_version_id = of_version and updated_at <= moment
    union all
    select state from history.agreement
     where strategy_version_id = of_version and updated_at <= moment and replaced_at > moment) g
$$;

-- Number of the text that was in force: the newest that everybody asked had agreed to.
create function history.text_in_force(of_strategy uuid, moment timestamptz) returns integer language sql stable as $$
  select max(v.number) from (
    select id, number from public.strategy_version where strategy_id = of_strategy and updated_at <= moment
    union all
    select id, number from history.strategy_version
     where strategy_id = of_strategy and updated_at <= moment and replaced_at > moment) v
   where history.was_agreed(v.id, moment)
$$;

create index changes_strategy_version on history.strategy_version (strategy_id);
create index changes_agreement on history.agreement (strategy_version_id);

-- Changes of a period: the versions that began in it, and those that ended in it and held before.
create index changes_measure_ended on history.measure (replaced_at, updated_at);
create index changes_measure_began on history.measure (updated_at, replaced_at);
create index changes_measure_gone on history.measure (id) where was_deleted;
create index changes_problem_area_ended on history.problem_area (replaced_at, updated_at);
create index changes_problem_area_began on history.problem_area (updated_at, replaced_at);
create index problem_area_updated on problem_area (updated_at);

-- Figures are counted by indicator: those that came, and the few that were corrected.
create index observation_created on observation (created_at, indicator_id);
create index observation_corrected on observation (updated_at, indicator_id) where version > 1;
