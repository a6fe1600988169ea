import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, derived, one, value, visibleToAll } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Indicator, IndicatorTarget, Observation, Trend, trendSql } from '../indicators/index.js';
import { problemAreaIsVisible } from '../problem-areas/index.js';
import { strategyIsVisible } from '../strategies/index.js';
import { type MovementFacts, movementInWords } from './figure-words.rules.js';
import { IndicatorMovement } from './summary.model.js';

const ofMovement = (movement: Sql, figure: Sql): Sql =>
  sql`${figure}.indicator_id = ${movement}.indicator_id and ${figure}.area_id = ${movement}.area_id`;

/** The figures that are there, whether they may be shown or not; those still to come are passed over. */
const isThere = (movement: Sql, figure: Sql): Sql =>
  sql`${ofMovement(movement, figure)} and ${figure}.sign is distinct from 'LATER'`;

/** The day of the newest figure, or of one before it. */
const dayBefore = (
  movement: Sql,
  steps: number,
): Sql => sql`(select told.reference_date from shown_observation told
  where ${isThere(movement, sql`told`)} order by told.reference_date desc offset ${steps} limit 1)`;

const figureJson = (
  movement: Sql,
  steps: number,
): Sql => sql`(select json_build_object('value', told.value, 'sign', told.sign,
    'isSuppressed', told.is_suppressed, 'day', told.reference_date)
  from shown_observation told where ${isThere(movement, sql`told`)} order by told.reference_date desc offset ${steps} limit 1)`;

const isShown = (
  movement: Sql,
  steps: number,
): Sql => sql`coalesce((select told.value is not null from shown_observation told
  where ${isThere(movement, sql`told`)} order by told.reference_date desc offset ${steps} limit 1), false)`;

/** The target that comes next, else the last there was. */
const nextTargetFirst = (target: Sql, today: string): Sql =>
  sql`(${target}.target_on < ${today}::date), abs(${target}.target_on - ${today}::date), ${target}.id`;

const targetId = (movement: Sql, today: string): Sql => sql`(select aim.id from indicator_target aim
  where ${ofMovement(movement, sql`aim`)} order by ${nextTargetFirst(sql`aim`, today)} limit 1)`;

defineShape(IndicatorMovement, {
  visible: visibleToAll,
  // What the problem areas behind the measures rest on, as far as the reader may see them and what ties them to a measure
  from: (context) => sql`(select distinct proof.indicator_id, proof.area_id
    from scope join measure_strategy carries on carries.measure_id = scope.id
    join strategy tie on tie.id = carries.strategy_id and ${strategyIsVisible(sql`tie`, context)}
    join strategy_problem_area answers on answers.strategy_id = tie.id
    join problem_area problem on problem.id = answers.problem_area_id and ${problemAreaIsVisible(sql`problem`, context)}
    join evidence proof on proof.problem_area_id = problem.id and proof.kind = 'INDICATOR_VALUE')`,
  fields: {
    indicator: one({
      type: () => Indicator,
      nullable: false,
      description: 'The indicator.',
      where: (movement, indicator) => sql`${indicator}.id = ${movement}.indicator_id`,
    }),
    area: one({
      type: () => Area,
      nullable: false,
      description: 'The area.',
      where: (movement, area) => sql`${area}.id = ${movement}.area_id`,
    }),
    source: value({
      type: () => String,
      description: 'Who publishes the figures (Quelle).',
      sql: (movement) =>
        sql`(select told.source from indicator told where told.id = ${movement}.indicator_id)`,
    }),
    referenceDate: value({
      type: () => LocalDay,
      nullable: true,
      description: 'The day the newest figure holds for (Stichtag); empty where there is none.',
      sql: (movement) => dayBefore(movement, 0),
    }),
    latest: one({
      type: () => Observation,
      description: 'The newest figure, with its reference date.',
      where: isThere,
      orderBy: (figure) => sql`${figure}.reference_date desc`,
    }),
    previous: one({
      type: () => Observation,
      description: 'The figure before it.',
      where: (movement, figure) =>
        sql`${ofMovement(movement, figure)} and ${figure}.reference_date = ${dayBefore(movement, 1)}`,
    }),
    target: one({
      type: () => IndicatorTarget,
      description: 'What is to be reached next, else what was to be reached last.',
      where: (movement, target, { today }) => sql`${target}.id = ${targetId(movement, today)}`,
    }),
    trend: value({
      type: () => Trend,
      description:
        'What these two figures say; UNKNOWN where one of them is hidden or missing, or the indicator is sensitive.',
      sql: (movement) => sql`(select case when ${isShown(movement, 0)} and ${isShown(movement, 1)}
          then ${trendSql(sql`moved`, sql`${movement}.area_id`)} else ${Trend.UNKNOWN} end
        from indicator moved where moved.id = ${movement}.indicator_id)`,
    }),
    text: derived<MovementFacts>({
      type: () => String,
      description:
        'Both figures, target and source with their days in a line; what is hidden or missing in words, never as 0.',
      needs: (
        movement,
        { today },
      ) => sql`(select json_build_object('unit', told_indicator.unit, 'source', told_indicator.source,
          'latest', ${figureJson(movement, 0)}, 'previous', ${figureJson(movement, 1)},
          'target', (select json_build_object('value', aim.target_value, 'day', aim.target_on) from indicator_target aim
            where aim.id = ${targetId(movement, today)}))
        from indicator told_indicator where told_indicator.id = ${movement}.indicator_id)`,
      derive: (facts, { actor }) => movementInWords(facts, actor.locale),
    }),
  },
});
