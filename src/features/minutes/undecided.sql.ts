import { type Sql, sql } from '../../platform/database/sql.js';
import { isDecided, isOnAgenda, sitsAt } from '../conferences/index.js';

/** Whether an item keeps the minutes open. Standing items without a decision, headings, and what was taken off need no outcome. */
export const isUndecided = (item: Sql): Sql =>
  sql`(${isOnAgenda(item)} and ${item}.holds = '{}' and (${item}.section <> 'STANDING' or ${item}.kind = 'DECISION')
    and not ${isDecided(item)})`;

/** Whoever was invited and left the body before the meeting is asked no more, unless they came. */
export const isOnList = (entry: Sql, meeting: Sql): Sql =>
  sql`(${entry}.recorded_on is not null or ${sitsAt(sql`${entry}.person_id`, meeting)})`;
