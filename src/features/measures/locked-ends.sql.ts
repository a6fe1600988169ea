import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { hasReadableLevel, type ReadContext } from '../../platform/read/index.js';
import { lockIsInForce, lockIsVisible } from '../spending-locks/index.js';
import type { End } from './light-ends.sql.js';

/**
 * Measures whose money was locked at an end of a period, as `measure_id`, `before_locked` and `after_locked`: by locks the reader
 * could see then and may see today. There are few locks, so every version of them that held between both ends is looked at.
 */
export const lockedAtBothEnds = (from: End, to: End, context: ReadContext): Sql => {
  const versions = (table: string, columns: string) =>
    sql`(select ${raw(columns)}, updated_at, 'infinity'::timestamptz as replaced_at from ${raw(table)} where updated_at <= ${to.at}
      union all select ${raw(columns)}, updated_at, replaced_at from history.${raw(table)}
        where updated_at <= ${to.at} and replaced_at > ${from.at})`;
  const heldAt = (row: Sql, { at }: End) => sql`${row}.updated_at <= ${at} and ${row}.replaced_at > ${at}`;
  const [pays, lock] = [sql`pays`, sql`held`];
  const locked = (end: End) =>
    sql`bool_or(${heldAt(pays, end)} and ${heldAt(lock, end)} and ${lockIsInForce(lock, end.day)})`;
  return sql`select ${pays}.measure_id, ${locked(from)} as before_locked, ${locked(to)} as after_locked
    from ${versions('measure_spending_lock', 'measure_id, spending_lock_id')} ${pays}
    join ${versions('spending_lock', 'id, status, year, visibility')} ${lock}
      on ${lock}.id = ${pays}.spending_lock_id and ${hasReadableLevel(lock, context.actor)}
    join spending_lock live on live.id = ${lock}.id and ${lockIsVisible(sql`live`, context)}
   group by ${pays}.measure_id`;
};
