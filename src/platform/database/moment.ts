import { addDays, instantOf, type LocalDate } from '../../kernel/calendar.js';

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
