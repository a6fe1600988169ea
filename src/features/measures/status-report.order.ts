import { type Sql, sql } from '../../platform/database/sql.js';

/**
 * Released reports, the one that counts first. Of two of one day it is the one released later; nothing changes a released
 * report, so that was when it was last written. The index status_report_latest has this order.
 */
export const newestReleasedFirst = (report: Sql): Sql =>
  sql`${report}.reported_on desc, ${report}.updated_at desc, ${report}.id desc`;
