import type { LocalDate } from '../../kernel/calendar.js';
import { nearly } from '../../platform/database/forgiving-search.js';
import { empty, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { problemAreaIsVisible } from '../problem-areas/index.js';
import { strategyIsVisible } from '../strategies/index.js';

/** The measure is a step of this strategy, whose row the reader has come through or goes on to. */
export const measureIsOfStrategy = (measure: Sql, strategyId: Sql): Sql =>
  sql`exists (select from measure_strategy step_of where step_of.measure_id = ${measure}.id and step_of.strategy_id = ${strategyId})`;

/** The same for an id that a reader names: of a strategy that is hidden from the reader nothing is a step. */
export const measureIsOfNamedStrategy = (measure: Sql, strategyId: Sql, context: ReadContext): Sql =>
  sql`exists (select from measure_strategy step_of join strategy named on named.id = step_of.strategy_id
    where step_of.measure_id = ${measure}.id and named.id = ${strategyId} and ${strategyIsVisible(sql`named`, context)})`;

/** One of its strategies answers this problem area; a strategy that is hidden from the reader ties nothing together. */
export const measureConcernsProblemArea = (measure: Sql, problemAreaId: Sql, context: ReadContext): Sql =>
  sql`exists (select from measure_strategy step_of join strategy_problem_area answers on answers.strategy_id = step_of.strategy_id
    join strategy tie on tie.id = step_of.strategy_id and ${strategyIsVisible(sql`tie`, context)}
    where step_of.measure_id = ${measure}.id and answers.problem_area_id = ${problemAreaId})`;

/** Ids of the measures of a strategy. */
export const measuresOfStrategy = (strategyId: Sql): Sql =>
  sql`select step_of.measure_id from measure_strategy step_of where step_of.strategy_id = ${strategyId}`;

/** Ids of the measures that concern a problem area. */
export const measuresConcerning = (problemAreaId: Sql, context: ReadContext): Sql =>
  sql`select step_of.measure_id from strategy_problem_area answers
    join strategy tie on tie.id = answers.strategy_id and ${strategyIsVisible(sql`tie`, context)}
    join measure_strategy step_of on step_of.strategy_id = answers.strategy_id
    where answers.problem_area_id = ${problemAreaId}`;

/** The same for an id that a reader names: nothing concerns a problem area that is hidden from the reader. */
export const measureConcernsNamedProblemArea = (
  measure: Sql,
  problemAreaId: Sql,
  context: ReadContext,
): Sql =>
  sql`(exists (select from problem_area named where named.id = ${problemAreaId} and ${problemAreaIsVisible(sql`named`, context)})
    and ${measureConcernsProblemArea(measure, problemAreaId, context)})`;

/** It is meant for exactly this area. */
export const measureIsFor = (measure: Sql, areaId: Sql): Sql =>
  sql`exists (select from measure_area meant where meant.measure_id = ${measure}.id and meant.area_id = ${areaId})`;

/** It is meant for this area, for one below it, or for the whole county. */
export const measureIsWithin = (measure: Sql, areaId: Sql): Sql =>
  sql`(${measure}.is_county_wide or exists (select from measure_area meant join area below on below.id = meant.area_id
    where meant.measure_id = ${measure}.id and starts_with(below.path, (select path from area where id = ${areaId}))))`;

/** Its planned end has passed and it still runs. A standing task has no end that could pass. */
export const measureIsOverdue = (measure: Sql, today: LocalDate): Sql =>
  sql`coalesce(${measure}.planned_end < ${today}::date and ${measure}.status in ('AGREED', 'IN_PREPARATION', 'IN_PROGRESS'), false)`;

/** The words that are searched, stemmed as German; the index of the same expression stands in the migration. */
const words = (
  measure: Sql,
): Sql => sql`to_tsvector('german', ${measure}.title || ' ' || ${measure}.summary || ' ' || coalesce(${measure}.goal, '') || ' '
      || coalesce(${measure}.target_group, ''))`;

/** It is called so, says so in any German form, or has this number; typos in words of the title are forgiven. */
export function measureHasWords(measure: Sql, text: string): Sql {
  const almost = nearly(
    sql`${measure}.title`,
    text,
    (word) => sql`${words(measure)} @@ plainto_tsquery('german', ${word})`,
  );
  return sql`(${words(measure)} @@ websearch_to_tsquery('german', ${text})
    or ${measure}.number = upper(trim(${text})) ${almost ? sql`or (${almost})` : empty})`;
}
