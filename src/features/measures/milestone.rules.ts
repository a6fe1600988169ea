import { conflict, invalidInput } from '../../kernel/errors.js';
import { MilestoneState } from './milestone.entity.js';

/** What can be done with a milestone. */
export type MilestoneVerb = 'RENAME' | 'MOVE' | 'COMPLETE' | 'DROP';

const { OPEN, MOVED, DONE, DROPPED } = MilestoneState;

/** Every way of a milestone; done and dropped are final, because what was promised was then kept or given up. */
export const milestoneSteps: Readonly<
  Record<MilestoneVerb, Partial<Record<MilestoneState, MilestoneState>>>
> = {
  RENAME: { [OPEN]: OPEN, [MOVED]: MOVED },
  MOVE: { [OPEN]: MOVED, [MOVED]: MOVED },
  COMPLETE: { [OPEN]: DONE, [MOVED]: DONE },
  DROP: { [OPEN]: DROPPED, [MOVED]: DROPPED },
};

/** The state after the verb; a conflict where the milestone is done or dropped. */
export function milestoneAfter(verb: MilestoneVerb, state: MilestoneState): MilestoneState {
  const next = milestoneSteps[verb][state];
  if (!next) throw conflict('measures.milestoneClosed', { state });
  return next;
}

/** Throws where a day is promised that has passed already. */
export function requirePromisableDay(dueOn: string, today: string): void {
  if (dueOn < today) throw invalidInput('measures.dueDayInPast', 'dueOn', { today });
}

/** Throws where a promised day moves, or a step is given up, and nobody says why. */
export function requireShiftReason(reason: string | null | undefined): string {
  if (!reason?.trim()) throw invalidInput('measures.shiftReasonMissing', 'changeReason');
  return reason.trim();
}

/** Throws where something is said to have happened on a day that has yet to come. */
export function requireHappened(day: string, today: string, field: string): void {
  if (day > today) throw invalidInput('measures.dayInFuture', field, { today });
}
