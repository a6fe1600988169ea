import { join, type Sql, sql } from '../../platform/database/sql.js';
import { alsoToday, hasReadableLevel, type ReadContext } from '../../platform/read/index.js';
import { SpendingLockStatus } from './spending-lock.enums.js';
import { LOCKING, yearOf } from './spending-lock.rules.js';

/** Who may see a lock: whoever its own level allows. A measure that is paid by it opens nothing. */
export const lockIsVisible = alsoToday('spending_lock', (lock: Sql, { actor }: ReadContext) =>
  hasReadableLevel(lock, actor),
);

/** Whether nobody has released the money and its year lasts: also where the condition is met or the release asked for. */
export const lockIsInForce = (lock: Sql, day: string | Sql): Sql => {
  const year = typeof day === 'string' ? sql`${yearOf(day)}::integer` : sql`extract(year from ${day})`;
  return sql`(${lock}.status in (${join([...LOCKING])}) and ${lock}.year >= ${year})`;
};

/** What a lock is on a day; the counterpart of `statusOn`. */
export const lockStatus = (lock: Sql, today: string): Sql =>
  sql`(case when ${lock}.status in (${join([...LOCKING])}) and ${lock}.year < ${yearOf(today)}::integer
    then ${SpendingLockStatus.EXPIRED} else ${lock}.status end)`;
