import { type Sql, sql } from '../../platform/database/sql.js';
import { SelfAssessment } from './status-report.enums.js';

/**
 * Released reports, the one that counts first. Of two of one day it is the one released later; nothing changes a released
 * report, so that was when it was last written. The index status_report_latest has this order.
 */
export const newestReleasedFirst = (report: Sql): Sql =>
  sql`${report}.reported_on desc, ${report}.updated_at desc, ${report}.id desc`;

/**
 * The counter-step of the newest report as the rule of the light needs it, which asks for it only where the report says OFF_TRACK.
 * All else that many measures are asked for stands in the index status_report_latest.
 */
export const counterStep = (newest: Sql): Sql =>
  sql`case when ${newest}.self_assessment = ${SelfAssessment.OFF_TRACK} then
    (select said.counter_step from status_report said where said.id = ${newest}.id) end`;
