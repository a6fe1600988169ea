import { conflict, invalidInput, notAllowed } from '../../kernel/errors.js';
import { MeasureStatus } from './measure-status.js';
import { ReportAction, ReportState, ReportWarning, SelfAssessment } from './status-report.enums.js';

/** How an actor stands to the measure that a report is about; found out by SQL, judged here. */
export interface ReportStanding {
  /** Works for the lead office, is the person named as accountable, or stands in for that person while away. */
  readonly writes: boolean;
  /** Heads the lead office, or stands in for its absent head. */
  readonly releases: boolean;
  /** Coordinates: may do everything on behalf of the office, and it is marked. */
  readonly coordinates: boolean;
}

interface Step {
  readonly action: ReportAction;
  readonly from: ReportState;
  readonly to: ReportState;
  /** Whoever may; the author of a draft only where he may release as well. */
  readonly who: 'WRITER' | 'RELEASER' | 'RELEASING_AUTHOR';
}

const { DRAFT, SUBMITTED, RETURNED, RELEASED } = ReportState;

/** Every way a report can go; what is not here is refused. From RELEASED no way leads on. */
export const reportSteps: readonly Step[] = [
  { action: ReportAction.CHANGE, from: DRAFT, to: DRAFT, who: 'WRITER' },
  { action: ReportAction.CHANGE, from: RETURNED, to: DRAFT, who: 'WRITER' },
  { action: ReportAction.CHANGE, from: SUBMITTED, to: SUBMITTED, who: 'RELEASER' },
  { action: ReportAction.SUBMIT, from: DRAFT, to: SUBMITTED, who: 'WRITER' },
  { action: ReportAction.RELEASE, from: SUBMITTED, to: RELEASED, who: 'RELEASER' },
  { action: ReportAction.RELEASE, from: DRAFT, to: RELEASED, who: 'RELEASING_AUTHOR' },
  { action: ReportAction.RETURN, from: SUBMITTED, to: RETURNED, who: 'RELEASER' },
];

/** What the rules look at in a report. */
export interface JudgedReport {
  readonly state: ReportState;
  readonly isAuthor: boolean;
  readonly measureStatus: MeasureStatus;
}

/** Measures that are reported on: agreed and not finished. On hold counts, because silence there is silence too. */
export const REPORTED: readonly MeasureStatus[] = [
  MeasureStatus.AGREED,
  MeasureStatus.IN_PREPARATION,
  MeasureStatus.IN_PROGRESS,
  MeasureStatus.ONGOING,
  MeasureStatus.ON_HOLD,
];
export const isReported = (status: MeasureStatus): boolean => REPORTED.includes(status);

const mayWrite = (standing: ReportStanding): boolean =>
  standing.writes || standing.releases || standing.coordinates;
/** Whether what somebody says on the measure counts at once. */
export const mayRelease = (standing: ReportStanding): boolean => standing.releases || standing.coordinates;

const may = (step: Step, standing: ReportStanding, report: JudgedReport): boolean => {
  if (step.who === 'WRITER') return mayWrite(standing);
  return mayRelease(standing) && (step.who === 'RELEASER' || report.isAuthor);
};

/** What the actor may do with the report now, in the order of its way. */
export function allowedReportActions(standing: ReportStanding, report: JudgedReport): ReportAction[] {
  if (!isReported(report.measureStatus)) return [];
  const open = reportSteps.filter((step) => step.from === report.state && may(step, standing, report));
  return Object.values(ReportAction).filter((action) => open.some((step) => step.action === action));
}

/** The state after the action. Throws not-allowed for the wrong person, a conflict for the wrong moment. */
export function stateAfter(
  action: ReportAction,
  standing: ReportStanding,
  report: JudgedReport,
): ReportState {
  if (
    !reportSteps.some((step) => step.action === action && may(step, standing, { ...report, isAuthor: true }))
  ) {
    throw notAllowed();
  }
  requireReported(report.measureStatus);
  const step = reportSteps.find(({ action: name, from }) => name === action && from === report.state);
  if (!step) throw conflict('measures.reportNotInState', { state: report.state });
  if (!may(step, standing, report)) throw notAllowed('measures.reportNotYours');
  return step.to;
}

/** Throws where somebody may not write about the measure at all. */
export function requireWriter(standing: ReportStanding): void {
  if (!mayWrite(standing)) throw notAllowed();
}

/** Throws where somebody may not release what is said about the measure. */
export function requireReleaser(standing: ReportStanding): void {
  if (!mayRelease(standing)) throw notAllowed();
}

/** Throws where a measure is not agreed yet or already over. */
export function requireReported(status: MeasureStatus): void {
  if (!isReported(status)) throw conflict('measures.notReportedOn', { status });
}

/** Coordination acting for an office that is not its own: marked, so that nobody takes it for the office's own word. */
export const isOnBehalf = (standing: ReportStanding, as: 'WRITER' | 'RELEASER'): boolean =>
  !(as === 'WRITER' ? standing.writes || standing.releases : standing.releases);

/** What is asked for but not required: off track without a counter step stays red; what does not fit makes people ask. */
export function warningsOf(report: {
  readonly selfAssessment: SelfAssessment;
  readonly counterStep: string | null;
  readonly nextStep: string | null;
  readonly isContradicted: boolean;
}): ReportWarning[] {
  const warnings: ReportWarning[] = [];
  if (report.selfAssessment === SelfAssessment.OFF_TRACK && !report.counterStep) {
    warnings.push(ReportWarning.COUNTER_STEP_MISSING);
  }
  if (report.selfAssessment !== SelfAssessment.ON_TRACK && !report.nextStep) {
    warnings.push(ReportWarning.NEXT_STEP_MISSING);
  }
  if (report.isContradicted) warnings.push(ReportWarning.CONTRADICTED);
  return warnings;
}

/** Throws where a returned report carries no reason: nobody can mend what nobody named. */
export function requireReturnReason(reason: string): void {
  if (!reason.trim()) throw invalidInput('measures.returnReasonMissing', 'reason');
}
