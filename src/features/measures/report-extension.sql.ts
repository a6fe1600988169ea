import { type Sql, sql } from '../../platform/database/sql.js';

/**
 * Whether nobody is reminded of this request today: "not possible yet" was said, with a day still to come, and nobody
 * declined it. On the new day itself, and where nobody decided until then, it is owed like any other.
 */
export const isExcused = (request: Sql, today: string): Sql =>
  sql`exists (select from report_extension put_off where put_off.request_id = ${request}.id
    and put_off.state in ('REQUESTED', 'CONFIRMED') and put_off.new_due_on > ${today}::date)`;

/** How often the day of this request was moved at the wish of the office. */
export const extensionCount = (request: Sql): Sql =>
  sql`(select count(*)::integer from report_extension put_off where put_off.request_id = ${request}.id
    and put_off.state = 'CONFIRMED')`;
