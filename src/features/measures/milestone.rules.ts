import type { Actor } from '../../kernel/actor.js';
import { conflict, invalidInput } from '../../kernel/errors.js';
import { MeasurePartAction } from './measure-part-action.js';
import { allowedPartActions } from './measure-parts.rules.js';
import type { Owned } from './measure-rights.rules.js';
import { MilestoneAction } from './milestone-action.js';
import { MilestoneState } from './milestone.entity.js';
import type { ReportStanding } from './status-report.rules.js';

/** What can be done with a milestone. */
export type MilestoneVerb = 'RENAME' | 'MOVE' | 'COMPLETE' | 'DROP';

/** What rights on a milestone hang on. */
export interface MilestoneFacts {
  readonly measure: Owned;
  readonly standing: ReportStanding;
  readonly state: MilestoneState;
}

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

/** What an action takes: the right at the measure, and a step from the state the milestone is in. */
const TAKES: Readonly<
  Record<MilestoneAction, { readonly right: MeasurePartAction; readonly verb: MilestoneVerb }>
> = {
  CHANGE: { right: MeasurePartAction.PLAN, verb: 'MOVE' },
  COMPLETE: { right: MeasurePartAction.UPDATE, verb: 'COMPLETE' },
};

/** What the actor may do with a milestone of the measure now. */
export function allowedMilestoneActions(
  actor: Actor,
  { measure, standing, state }: MilestoneFacts,
): MilestoneAction[] {
  const rights = allowedPartActions(actor, measure, standing);
  return Object.values(MilestoneAction).filter((action) => {
    const { right, verb } = TAKES[action];
    return rights.includes(right) && milestoneSteps[verb][state] !== undefined;
  });
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
