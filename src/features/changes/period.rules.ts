import { addDays, instantOf, localDate } from '../../kernel/calendar.js';
import { invalidInput } from '../../kernel/errors.js';
import { type Sql, sql } from '../../platform/database/sql.js';

/**
 * What lies between two moments: after the first, up to and including the second. A day stands for its last moment in Germany,
 * as it does everywhere a moment is asked for (`asOf`). So what is told from D1 to D2 leads from the state as of D1 to the state
 * as of D2, and from D1 to D2 and from D2 to D3 is from D1 to D3: no gap, no overlap.
 */
export interface Period {
  /** A day (YYYY-MM-DD) or an instant. */
  readonly from: string;
  /** Left out: until now. */
  readonly to?: string | null;
}

/** One end of a period in SQL: the moment, and the day it falls on. */
export interface Side {
  readonly at: Sql;
  readonly day: Sql;
  /** The whole period, where it is one of its ends: the same for all rows that are compared. */
  readonly period?: { readonly from: Sql; readonly to: Sql };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last moment of a day in Germany. */
export const endOfDay = (day: Sql): Sql =>
  sql`((${day} + 1)::timestamp at time zone 'Europe/Berlin' - interval '1 microsecond')`;

const momentOf = (given: string): Sql =>
  DAY.test(given) ? endOfDay(sql`${given}::date`) : sql`${given}::timestamptz`;

/** The day that a moment falls on in Germany. */
export const dayAt = (at: Sql): Sql => sql`(${at} at time zone 'Europe/Berlin')::date`;

export const sideOf = (given: string): Side => ({
  at: momentOf(given),
  day: DAY.test(given) ? sql`${given}::date` : dayAt(momentOf(given)),
});

/** The ends of a period. Throws where it runs backwards. */
export function sidesOf({ from, to }: Period, today: string): { from: Side; to: Side } {
  if (to && isBackwards(from, to)) throw invalidInput('changes.periodReversed', 'to', { from, to });
  const begin = sideOf(from);
  const end = to ? sideOf(to) : { at: sql`now()`, day: sql`${today}::date` };
  const period = { from: begin.at, to: end.at };
  return { from: { ...begin, period }, to: { ...end, period } };
}

/** Whether the end lies before the beginning. */
export const isBackwards = (from: string, to: string): boolean => lastInstantOf(to) < lastInstantOf(from);

const lastInstantOf = (given: string): number =>
  DAY.test(given) ? instantOf(addDays(localDate(given), 1), 0).getTime() - 1 : Date.parse(given);
