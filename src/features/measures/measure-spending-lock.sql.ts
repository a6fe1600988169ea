import { type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { lockIsInForce, lockIsVisible } from '../spending-locks/index.js';

/** The money of this lock pays the measure. */
export const paidBy = (measure: Sql, lock: Sql): Sql =>
  sql`exists (select from measure_spending_lock pays where pays.measure_id = ${measure}.id and pays.spending_lock_id = ${lock}.id)`;

const locksOf = (measure: Sql, condition: Sql): Sql =>
  sql`from measure_spending_lock pays join spending_lock held on held.id = pays.spending_lock_id
    where pays.measure_id = ${measure}.id and ${condition}`;

const held = sql`held`;

/** Whether any lock closes money of the measure, whoever may see it: for rules only, never for what is shown. */
export const hasLockInForce = (measure: Sql, today: string): Sql =>
  sql`exists (select ${locksOf(measure, lockIsInForce(held, today))})`;

const shownInForce = (context: ReadContext): Sql =>
  sql`${lockIsInForce(held, context.today)} and (${lockIsVisible(held, context)})`;

/**
 * Whether a lock that the reader may see closes money of the measure. The light asks the same: a lock of a level that the reader
 * may not read turns nothing yellow for them, so that neither a colour nor a filter, a count or an order tells of it.
 */
export const measureIsLocked = (measure: Sql, context: ReadContext): Sql =>
  // Names no measure within, so that Postgres looks the few locked ones up once instead of asking for each
  sql`(${measure}.id in (select pays.measure_id from measure_spending_lock pays join spending_lock held on held.id = pays.spending_lock_id
    where ${shownInForce(context)}))`;

/** How much those locks close, whole euros; null where there is none. */
export const lockedAmount = (measure: Sql, context: ReadContext): Sql =>
  sql`(select sum(held.amount) ${locksOf(measure, shownInForce(context))})`;

/**
 * The locks in force on the money of several measures, each once however many of them it pays, as far as the reader may see them:
 * rows of `spending_lock`. `measureIds` is a list or a statement of ids.
 */
export const locksInForceOn = (measureIds: Sql, context: ReadContext): Sql =>
  sql`select held.* from spending_lock held where ${shownInForce(context)}
    and held.id in (select pays.spending_lock_id from measure_spending_lock pays where pays.measure_id in (${measureIds}))`;
