import { countSentences } from '../../../../src/features/measures/status-report.sentences.js';
import type { WordKey } from '../../words/de.js';
import type { Report } from './due-reports.js';

/** Short beats complete: the service takes no more. */
export const MOST_SENTENCES = 3;

export const assessments = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;
export type Assessment = (typeof assessments)[number];

export const reasonCodes = [
  'STAFF',
  'MONEY',
  'LAW',
  'COMPETENCE',
  'DATA',
  'PARTNER',
  'DEMAND',
  'OTHER',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** A report while it is being written. */
export interface ReportDraft {
  readonly selfAssessment: Assessment;
  readonly text: string;
  readonly reasonCode: ReasonCode | '';
  readonly reason: string;
  readonly counterStep: string;
  readonly nextStep: string;
  readonly newPlannedEnd: string;
}

export type DraftField = keyof ReportDraft;

export const emptyDraft = (selfAssessment: Assessment): ReportDraft => ({
  selfAssessment,
  text: '',
  reasonCode: '',
  reason: '',
  counterStep: '',
  nextStep: '',
  newPlannedEnd: '',
});

/** The draft of a report that has been begun. */
export const draftOf = (report: Report): ReportDraft => ({
  selfAssessment: report.selfAssessment,
  text: report.text,
  reasonCode: report.reasonCode ?? '',
  reason: report.reason ?? '',
  counterStep: report.counterStep ?? '',
  nextStep: report.nextStep ?? '',
  newPlannedEnd: report.newPlannedEnd ?? '',
});

/** What is sent: empty entries say that there is nothing to say. */
export const contentOf = (draft: ReportDraft) => ({
  isUnchanged: false,
  selfAssessment: draft.selfAssessment,
  text: draft.text.trim(),
  reasonCode: draft.reasonCode || null,
  reason: draft.reason.trim() || null,
  counterStep: draft.counterStep.trim() || null,
  nextStep: draft.nextStep.trim() || null,
  newPlannedEnd: draft.newPlannedEnd || null,
});

export const sentencesOf = (draft: ReportDraft): number => countSentences(draft.text);

/** Whether the reason is asked for: it does not run as planned, or a promised day moves. */
export const asksForReason = ({ selfAssessment, newPlannedEnd }: ReportDraft): boolean =>
  selfAssessment !== 'ON_TRACK' || newPlannedEnd !== '';

/** The parts in the order in which two versions are compared. */
export const comparedFields: readonly { readonly field: DraftField; readonly name: WordKey }[] = [
  { field: 'selfAssessment', name: 'form.assessment' },
  { field: 'text', name: 'form.text' },
  { field: 'reasonCode', name: 'form.reasonCode' },
  { field: 'reason', name: 'form.reason' },
  { field: 'counterStep', name: 'form.counterStep' },
  { field: 'nextStep', name: 'form.nextStep' },
  { field: 'newPlannedEnd', name: 'form.newEnd' },
];
