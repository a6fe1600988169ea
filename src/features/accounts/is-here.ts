import type { LocalDate } from '../../kernel/calendar.js';
import { type Sql, sql } from '../../platform/database/sql.js';

/** Whether a person may come in: until the end of the last day, however late the account is closed after it. */
export const isHere = (person: Sql, today: LocalDate): Sql =>
  sql`(${person}.active and (${person}.left_on is null or ${person}.left_on >= ${today}::date))`;
