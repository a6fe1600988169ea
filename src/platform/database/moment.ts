import { addDays, instantOf, type LocalDate } from '../../kernel/calendar.js';
import { type Sql, sql } from './sql.js';

/** A moment of the past as of which is read. */
export interface Moment {
  /** The instant as PostgreSQL takes it, to the microsecond: ISO 8601 with offset and nothing else. */
  readonly at: string;
  /** The day on the wall in Germany then. */
  readonly day: LocalDate;
}

/** The last microsecond of a day in Germany. */
export function endOfDay(day: LocalDate): Moment {
  const lastMillisecond = new Date(instantOf(addDays(day, 1), 0).getTime() - 1);
  return { at: lastMillisecond.toISOString().replace('Z', '999Z'), day };
}

/** An instant of the database as a moment says it. */
export const isoInstant = (at: Sql): Sql =>
  sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
