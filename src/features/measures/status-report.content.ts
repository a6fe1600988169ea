import { conflict, invalidInput } from '../../kernel/errors.js';
import { findTransition } from './measure.rules.js';
import { MeasureStatus } from './measure-status.js';
import { type DeviationReason, SelfAssessment } from './status-report.enums.js';
import { countSentences } from './status-report.sentences.js';

/** Short beats complete: more nobody reads. */
export const MOST_SENTENCES = 3;

/** What a report says. */
export interface ReportContent {
  readonly isUnchanged: boolean;
  readonly selfAssessment: SelfAssessment;
  readonly text: string;
  readonly reasonCode: DeviationReason | null;
  readonly reason: string | null;
  readonly counterStep: string | null;
  readonly nextStep: string | null;
  readonly newPlannedEnd: string | null;
  readonly progressPercent: number | null;
  readonly needsSteering: boolean;
  readonly proposedStatus: MeasureStatus | null;
}

/** What the rules look at in the measure reported on. */
export interface ReportedMeasure {
  readonly status: MeasureStatus;
  readonly plannedStart: string | null;
  readonly plannedEnd: string | null;
}

/** Throws where a report says what can never be said, finished or not. What was taken over was judged then. */
export function requireSoundContent(content: ReportContent, measure: ReportedMeasure, today: string): void {
  if (content.isUnchanged) return;
  const sentences = countSentences(content.text);
  if (sentences > MOST_SENTENCES) {
    throw invalidInput('measures.tooManySentences', 'text', { sentences, most: MOST_SENTENCES });
  }
  if (content.progressPercent === 100 && !MAY_BE_DONE.includes(measure.status)) {
    throw invalidInput('measures.progressNotComplete', 'progressPercent');
  }
  if (content.proposedStatus !== null) requireProposable(content.proposedStatus, measure.status);
  if (content.newPlannedEnd !== null) requirePossibleEnd(content.newPlannedEnd, measure, today);
}

/** One hundred percent belong to what is finished or has become a standing task. */
const MAY_BE_DONE: readonly MeasureStatus[] = [MeasureStatus.COMPLETED, MeasureStatus.ONGOING];

/** What an office may propose, because others decide it. */
export const PROPOSABLE: readonly MeasureStatus[] = [
  MeasureStatus.ONGOING,
  MeasureStatus.ON_HOLD,
  MeasureStatus.COMPLETED,
  MeasureStatus.DISCONTINUED,
];

/** Throws where the measure cannot come to the proposed status from where it stands. */
function requireProposable(proposed: MeasureStatus, from: MeasureStatus): void {
  if (!PROPOSABLE.includes(proposed) || !findTransition(from, proposed)) {
    throw invalidInput('measures.statusNotProposable', 'proposedStatus', { from, to: proposed });
  }
}

/** Throws where a planned end lies in the past or before the planned beginning. */
export function requirePossibleEnd(plannedEnd: string, measure: ReportedMeasure, today: string): void {
  if (plannedEnd < today) throw invalidInput('measures.newEndInPast', 'newPlannedEnd', { today });
  if (measure.plannedStart !== null && plannedEnd < measure.plannedStart) {
    throw invalidInput('measures.newEndBeforeStart', 'newPlannedEnd', { plannedStart: measure.plannedStart });
  }
}

/** Throws where something is missing that the office must say before the report goes on to its head or to everybody. */
export function requireCompleteContent(content: ReportContent, measure: ReportedMeasure): void {
  if (content.isUnchanged) return;
  if (!content.text.trim()) throw invalidInput('measures.reportTextMissing', 'text');
  if (isReasonCodeNeeded(content, measure) && content.reasonCode === null) {
    throw invalidInput('measures.reasonCodeMissing', 'reasonCode');
  }
  if (isReasonNeeded(content, measure) && !content.reason?.trim()) {
    throw invalidInput('measures.reasonMissing', 'reason');
  }
}

/** Off track, or at risk with a later day: the committee asks why, so the reason can be counted. */
export const isReasonCodeNeeded = (content: ReportContent, measure: ReportedMeasure): boolean =>
  content.selfAssessment === SelfAssessment.OFF_TRACK ||
  (content.selfAssessment === SelfAssessment.AT_RISK && isLater(content, measure));

/** Besides, whoever moves a promised day, to either side, says why. */
export const isReasonNeeded = (content: ReportContent, measure: ReportedMeasure): boolean =>
  isReasonCodeNeeded(content, measure) || movesEnd(content, measure);

const movesEnd = ({ newPlannedEnd }: ReportContent, { plannedEnd }: ReportedMeasure): boolean =>
  newPlannedEnd !== null && newPlannedEnd !== plannedEnd;

const isLater = ({ newPlannedEnd }: ReportContent, { plannedEnd }: ReportedMeasure): boolean =>
  newPlannedEnd !== null && plannedEnd !== null && newPlannedEnd > plannedEnd;

/**
 * "Unchanged" as a full answer: everything that was said last still holds, the self-assessment with its counter step above
 * all. A day that was moved then has been moved; it is not moved again.
 */
export function unchangedSince(last: ReportContent | undefined): ReportContent {
  if (!last) throw conflict('measures.nothingToBeUnchanged', undefined, 'isUnchanged');
  return { ...last, isUnchanged: true, newPlannedEnd: null };
}
