import { join, raw, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { ROLL_UP_COUNTS } from './roll-up.rules.js';
import { countsOf, rolledUpSql, ruleSql } from './roll-up.sql.js';
import { overrideHolds } from './strategy-light-override.shape.js';

/** `StrategyLightFacts` of a row of the tally by strategy. */
export function strategyLightFacts(tally: Sql, context: ReadContext): Sql {
  const counts = countsOf(tally);
  const pairs = ROLL_UP_COUNTS.map((name) => sql`${raw(`'${name}'`)}, ${counts[name]}`);
  return sql`json_build_object('rule', ${ruleSql(counts)}, 'computed', ${rolledUpSql(counts)},
    'counts', json_build_object(${join(pairs)}),
    'override', (select json_build_object('light', set_by_hand.light, 'reason', set_by_hand.reason, 'day', set_by_hand.set_on)
      from strategy_light_override set_by_hand where set_by_hand.strategy_id = ${tally}.strategy_id
        and ${overrideHolds(sql`set_by_hand`, context)}))`;
}
