import type { LocalDate } from '../../kernel/calendar.js';

/** A moment of the past as of which is read. */
export interface Moment {
  /** The instant as PostgreSQL takes it, to the microsecond: ISO 8601 with offset and nothing else. */
  readonly at: string;
  /** The day on the wall in Germany then. */
  readonly day: LocalDate;
}
