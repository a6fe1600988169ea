import type { MeasureStatus } from './measure-status.js';
import { isReported, mayRelease, type ReportStanding } from './status-report.rules.js';

/** Why "unchanged" cannot be said of a measure. */
export type ObstacleReason =
  'NOT_FOUND' | 'NOT_ALLOWED' | 'NOT_REPORTED_ON' | 'NEVER_REPORTED' | 'REPORT_OPEN' | 'REPORTED_TODAY';

/** A measure and what stands in its way; the number only for those who may see it. */
export interface Obstacle {
  readonly measureId: string;
  readonly number: string | null;
  readonly reason: ObstacleReason;
}

/** What the rule looks at. */
export interface Confirmable {
  readonly standing: ReportStanding;
  readonly status: MeasureStatus;
  readonly lastReportedOn: string | null;
  readonly hasOpen: boolean;
}

/** Whether "unchanged" is to count at once, or may also go to the head first. */
export type Confirming = 'RELEASE' | 'ANSWER';

/** What stands in the way of "unchanged", if anything. A second click on one day is told that the first one counted. */
export function obstacleTo(
  measure: Confirmable | undefined,
  today: string,
  confirming: Confirming = 'RELEASE',
): ObstacleReason | undefined {
  if (!measure) return 'NOT_FOUND';
  const { standing, status, lastReportedOn, hasOpen } = measure;
  const isEnough = mayRelease(standing) || (confirming === 'ANSWER' && standing.writes);
  if (!isEnough) return 'NOT_ALLOWED';
  if (!isReported(status)) return 'NOT_REPORTED_ON';
  if (hasOpen) return 'REPORT_OPEN';
  if (lastReportedOn === null) return 'NEVER_REPORTED';
  if (lastReportedOn === today) return 'REPORTED_TODAY';
  return undefined;
}
