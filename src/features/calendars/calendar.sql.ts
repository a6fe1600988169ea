import { type Sql, sql } from '../../platform/database/sql.js';

/** The settings of the calendar as one JSON value ({@link CalendarFacts}), for what is derived while reading. */
export const calendarFacts: Sql = sql`(select json_build_object('land', land, 'yearlyClosings', yearly_closings,
  'closedDays', closed_days) from calendar_setting)`;
