import { type Sql, sql } from '../../platform/database/sql.js';

/** After this time without a word somebody is gone: two and a half of the words that a page gives every ten seconds. */
const GONE_AFTER_SECONDS = 25;

/** Whether somebody is still there. The clock of the database decides, so that all processes agree. */
export const isStillThere = (presence: Sql): Sql =>
  sql`(${presence}.seen_at > now() - make_interval(secs => ${GONE_AFTER_SECONDS}))`;
