import { addDays, compareDates, localDate, type LocalDate } from '../../kernel/calendar.js';
import { DiscontinuedReason } from './measure.enums.js';
import { type Gap, missingForAgreement, missingForProposal } from './measure-completeness.rules.js';
import type { MeasureFacts } from './measure.facts.js';
import { MeasureAction } from './measure-action.js';
import type { Standing } from './measure-rights.rules.js';
import { MeasureStatus } from './measure-status.js';

const { DRAFT, PROPOSED, AGREED, IN_PREPARATION, IN_PROGRESS, ONGOING, ON_HOLD, COMPLETED, DISCONTINUED } =
  MeasureStatus;

/** What somebody says along with a move. */
export interface Statement {
  readonly reason?: string | null;
  readonly discontinuedReason?: DiscontinuedReason | null;
  readonly replacementId?: string | null;
  readonly resubmitOn?: string | null;
  /** That the work begins without the money that is closed. */
  readonly withoutLockedFunds?: boolean | null;
  /** The body that decided the move; coordination records it. */
  readonly decidedByBodyId?: string;
}

/** What a guard sees: the measure as it would be with what was said along with the move. */
export interface Move {
  readonly measure: MeasureFacts;
  readonly said: Statement;
  readonly today: LocalDate;
}

/** Returns everything that is missing for the move. */
export type Guard = (move: Move) => readonly Gap[];

export interface Transition {
  readonly action: MeasureAction;
  readonly from: readonly MeasureStatus[];
  readonly to: MeasureStatus;
  readonly who: readonly Standing[];
  readonly guards: readonly Guard[];
  /** Whether a body can decide it in place of those who may: coordination records its word. */
  readonly byBody?: boolean;
}

const ACTIVE = [AGREED, IN_PREPARATION, IN_PROGRESS, ONGOING];

/** The start may lie in the past by half a year at most; beyond that the plan needs a word. */
const STALE_START_DAYS = 180;

const gap = (isMissing: boolean, code: string, field: string): Gap[] => (isMissing ? [{ code, field }] : []);
const isBefore = (day: string, other: LocalDate): boolean => compareDates(localDate(day), other) < 0;
const isAfter = (day: string, other: LocalDate): boolean => compareDates(localDate(day), other) > 0;

const saysWhy: Guard = ({ said }) => gap(!said.reason?.trim(), 'measures.needsReason', 'reason');

const startIsFresh: Guard = ({ measure, said, today }) =>
  gap(
    measure.plannedStart !== null &&
      isBefore(measure.plannedStart, addDays(today, -STALE_START_DAYS)) &&
      !said.reason?.trim(),
    'measures.needsReasonForOldStart',
    'reason',
  );

const hasBegun: Guard = ({ measure, today }) =>
  gap(
    measure.actualStart === null || isAfter(measure.actualStart, today),
    'measures.needsActualStart',
    'actualStart',
  );

/** Locked money forbids the work, unless somebody says that it begins without, and how; a body says it by deciding. */
const doesWithoutLockedFunds: Guard = ({ measure, said }) =>
  gap(
    measure.isLocked &&
      said.decidedByBodyId === undefined &&
      !(said.withoutLockedFunds && said.reason?.trim()),
    'measures.needsWithoutLockedFunds',
    'withoutLockedFunds',
  );

const hasEnded: Guard = ({ measure, today }) =>
  gap(
    measure.actualEnd === null || isAfter(measure.actualEnd, today),
    'measures.needsActualEnd',
    'actualEnd',
  );

const hasFinalReport: Guard = ({ measure }) =>
  gap(
    measure.lastReportOn === null ||
      (measure.actualEnd !== null && isBefore(measure.lastReportOn, localDate(measure.actualEnd))),
    'measures.needsFinalReport',
    'latestReport',
  );

const hasGoalAttainment: Guard = ({ measure }) =>
  gap(measure.goalAttainment === null, 'measures.needsGoalAttainment', 'goalAttainment');

/** Where a body is named that confirms the end, nobody else ends it. */
const isConfirmed: Guard = ({ measure, said }) =>
  gap(
    measure.confirmingBodyId !== null && measure.confirmingBodyId !== said.decidedByBodyId,
    'measures.needsConfirmation',
    'status',
  );

/** A body confirms what the office has said, and declares nothing done by itself. */
const isProposedToBody: Guard = ({ measure, said }) =>
  gap(
    said.decidedByBodyId !== undefined && measure.proposedStatus !== COMPLETED,
    'measures.needsProposal',
    'latestReport',
  );

const comesBackLater: Guard = ({ said, today }) =>
  gap(!said.resubmitOn || !isAfter(said.resubmitOn, today), 'measures.needsResubmission', 'resubmitOn');

const saysWhichReason: Guard = ({ said }) =>
  gap(!said.discontinuedReason, 'measures.needsDiscontinuedReason', 'discontinuedReason');

const namesReplacement: Guard = ({ said }) =>
  gap(
    said.discontinuedReason === DiscontinuedReason.REPLACED && !said.replacementId,
    'measures.needsReplacement',
    'replacementId',
  );

const { PROPOSE, AGREE, PREPARE, START, MAKE_ONGOING, HOLD, COMPLETE, DISCONTINUE } = MeasureAction;

/** The life of a measure, complete: every move that is not here is refused. COMPLETED and DISCONTINUED are final. */
export const TRANSITIONS: readonly Transition[] = [
  {
    action: PROPOSE,
    from: [DRAFT],
    to: PROPOSED,
    who: ['AUTHOR', 'LEAD_UNIT', 'COORDINATOR'],
    guards: [({ measure }) => missingForProposal(measure)],
  },
  {
    action: AGREE,
    from: [PROPOSED],
    to: AGREED,
    who: ['COORDINATOR'],
    guards: [({ measure }) => missingForAgreement(measure)],
  },
  {
    action: DISCONTINUE,
    from: [PROPOSED],
    to: DISCONTINUED,
    who: ['COORDINATOR'],
    guards: [saysWhy, namesReplacement],
  },
  { action: PREPARE, from: [AGREED], to: IN_PREPARATION, who: ['LEAD_UNIT'], guards: [startIsFresh] },
  {
    action: START,
    from: [AGREED, IN_PREPARATION],
    to: IN_PROGRESS,
    who: ['LEAD_UNIT'],
    guards: [hasBegun, doesWithoutLockedFunds],
  },
  { action: MAKE_ONGOING, from: [IN_PROGRESS], to: ONGOING, who: ['COORDINATOR'], guards: [saysWhy] },
  {
    action: COMPLETE,
    from: [IN_PROGRESS],
    to: COMPLETED,
    // the lead unit enters end and attainment and reports; completing is the release, by the head
    who: ['LEAD_HEAD', 'COORDINATOR'],
    guards: [hasEnded, hasFinalReport, hasGoalAttainment, isConfirmed, isProposedToBody],
  },
  {
    action: HOLD,
    from: ACTIVE,
    to: ON_HOLD,
    who: ['LEAD_UNIT'],
    guards: [saysWhy, comesBackLater],
    byBody: true,
  },
  {
    action: PREPARE,
    from: [ON_HOLD],
    to: IN_PREPARATION,
    who: ['LEAD_UNIT'],
    guards: [saysWhy],
    byBody: true,
  },
  {
    action: START,
    from: [ON_HOLD],
    to: IN_PROGRESS,
    who: ['LEAD_UNIT'],
    guards: [saysWhy, hasBegun, doesWithoutLockedFunds],
    byBody: true,
  },
  {
    action: DISCONTINUE,
    from: ACTIVE,
    to: DISCONTINUED,
    who: ['COORDINATOR'],
    guards: [saysWhichReason, namesReplacement],
  },
];

/** The move from one status to another, or undefined where there is none. */
export const findTransition = (from: MeasureStatus, to: MeasureStatus): Transition | undefined =>
  TRANSITIONS.find((transition) => transition.from.includes(from) && transition.to === to);

/** Everything that is missing for a move, once each. */
export function missingForMove(transition: Transition, move: Move): Gap[] {
  const gaps = transition.guards.flatMap((guard) => guard(move));
  return gaps.filter((one, place) => gaps.findIndex(({ code }) => code === one.code) === place);
}
