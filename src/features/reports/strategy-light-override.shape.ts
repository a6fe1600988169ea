import { isPlanning } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import {
  alsoToday,
  defineShape,
  extendShape,
  one,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { isOnAgenda } from '../conferences/index.js';
import { Strategy, strategyIsVisible } from '../strategies/index.js';
import { StrategyLightOverride } from './strategy-light-override.entity.js';
import { mayOverride } from './strategy-light-override.rules.js';

/** Whether no conference has looked at the strategy since; of the day it was set on, that was the occasion. */
export const overrideHolds = (override: Sql, { today }: ReadContext): Sql => sql`(not exists (
  select from agenda_item looked join meeting review on review.id = looked.meeting_id
   where looked.strategy_id = ${override}.strategy_id and ${isOnAgenda(sql`looked`)} and review.state = 'HELD'
     and review.held_on > ${override}.set_on and review.held_on <= ${today}::date))`;

/** Whoever plans sees it with its strategy; others see what it does, while it does. */
const isVisible = alsoToday('strategy_light_override', (override: Sql, context: ReadContext) =>
  isPlanning(context.actor)
    ? sql`exists (select from strategy its_strategy where its_strategy.id = ${override}.strategy_id
        and ${strategyIsVisible(sql`its_strategy`, context)})`
    : sql`false`,
);

defineShape(StrategyLightOverride, {
  visible: isVisible,
  fields: {
    strategy: one({
      type: () => Strategy,
      description: 'The strategy.',
      where: (override, strategy) => sql`${strategy}.id = ${override}.strategy_id`,
    }),
    holds: value({
      type: () => Boolean,
      description: 'Whether it still holds: no conference has looked at the strategy since.',
      sql: overrideHolds,
    }),
  },
});

extendShape(Strategy, {
  lightCanBeSet: value({
    type: () => Boolean,
    description: 'Whether you may set its light by hand now (overrideStrategyLight); never of the past.',
    sql: (strategy, { actor, past }) =>
      !past && mayOverride(actor) ? sql`(${strategy}.ended_on is null)` : sql`false`,
  }),
  lightOverride: one({
    type: () => StrategyLightOverride,
    description:
      'What coordination says of it instead of the rule, also where that no longer holds; for those who plan.',
    where: (strategy, override) => sql`${override}.strategy_id = ${strategy}.id`,
  }),
});
