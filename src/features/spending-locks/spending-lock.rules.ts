import { conflict, invalidInput } from '../../kernel/errors.js';
import { SpendingLockAction, SpendingLockStatus } from './spending-lock.enums.js';

const { ACTIVE, CONDITION_MET, RELEASE_REQUESTED, RELEASED, EXPIRED, CANCELLED } = SpendingLockStatus;

/** What is written; that the year has ended follows from the day. */
export type WrittenStatus = Exclude<SpendingLockStatus, SpendingLockStatus.EXPIRED>;

/** Closed as long as the year lasts. That the condition is met does not open it. */
export const LOCKING: readonly SpendingLockStatus[] = [ACTIVE, CONDITION_MET, RELEASE_REQUESTED];

interface Step {
  readonly action: SpendingLockAction;
  readonly from: readonly SpendingLockStatus[];
  readonly to: WrittenStatus;
  readonly needsReason?: boolean;
}

/** The life of a lock, complete; RELEASED and CANCELLED are final. A release within the year may be entered after it. */
export const LOCK_STEPS: readonly Step[] = [
  { action: SpendingLockAction.MEET_CONDITION, from: [ACTIVE], to: CONDITION_MET },
  { action: SpendingLockAction.REQUEST_RELEASE, from: [ACTIVE, CONDITION_MET], to: RELEASE_REQUESTED },
  {
    action: SpendingLockAction.REACTIVATE,
    from: [CONDITION_MET, RELEASE_REQUESTED],
    to: ACTIVE,
    needsReason: true,
  },
  { action: SpendingLockAction.RELEASE, from: [...LOCKING, EXPIRED], to: RELEASED },
  { action: SpendingLockAction.CANCEL, from: LOCKING, to: CANCELLED, needsReason: true },
];

/** The year of a local day. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** What a lock is on a day: what was written, unless its year ended before anybody released it. */
export const statusOn = (status: WrittenStatus, year: number, today: string): SpendingLockStatus =>
  LOCKING.includes(status) && year < yearOf(today) ? EXPIRED : status;

/** What whoever keeps the locks may do with one now. Words can be corrected whatever became of it. */
export const allowedLockActions = (keeps: boolean, status: SpendingLockStatus): SpendingLockAction[] =>
  keeps
    ? [
        SpendingLockAction.CHANGE,
        ...LOCK_STEPS.filter(({ from }) => from.includes(status)).map(({ action }) => action),
      ]
    : [];

/** What somebody says along with a step. */
export interface LockStatement {
  readonly reason?: string | null;
  readonly releasedOn?: string | null;
  readonly releaseOutcomeId?: string | null;
  readonly releaseAct?: string | null;
}

/** Throws where no step leads from one status to the other, or it needs a reason and none is given. */
export function requireStep(
  from: SpendingLockStatus,
  to: SpendingLockStatus,
  said: LockStatement,
): WrittenStatus {
  const step = LOCK_STEPS.find((one) => one.from.includes(from) && one.to === to);
  if (!step) throw conflict('spendingLocks.stepNotPossible', { from, to }, 'to');
  if (step.needsReason && !said.reason?.trim()) throw invalidInput('spendingLocks.reasonMissing', 'reason');
  return step.to;
}

/** Throws where a release is not told in full: which day, within the year of the lock, and by which resolution or act. */
export function requireRelease(said: LockStatement, year: number, today: string): void {
  const { releasedOn, releaseOutcomeId, releaseAct } = said;
  if (!releasedOn) throw invalidInput('spendingLocks.releaseDayMissing', 'releasedOn');
  if (releasedOn > today) throw invalidInput('spendingLocks.releaseDayAhead', 'releasedOn', { today });
  if (yearOf(releasedOn) > year)
    throw invalidInput('spendingLocks.releasedAfterYear', 'releasedOn', { year });
  if (!releaseOutcomeId && !releaseAct?.trim()) {
    throw invalidInput('spendingLocks.releaseNotNamed', 'releaseAct');
  }
}

/** Throws unless exactly one is named who lifts the lock: a body or an office. */
export function requireOneReleaser(
  bodyId: string | null | undefined,
  officeId: string | null | undefined,
): void {
  if (Boolean(bodyId) === Boolean(officeId)) {
    throw invalidInput('spendingLocks.oneReleaser', bodyId ? 'releasingOfficeId' : 'releasingBodyId');
  }
}
