import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { conflict, type DomainError, invalidInput, notAllowed } from '../../kernel/errors.js';
import { hourOf, minutesOf } from './local-hour.js';
import { MeetingAction, MeetingState } from './meeting.enums.js';

/** What the desk looks at. */
export interface MeetingFacts {
  readonly state: MeetingState;
  readonly heldOn: string;
  /** Day on which its minutes were closed. */
  readonly sealedOn?: string | null;
  /** The series it belongs to. */
  readonly seriesId?: string | null;
}

interface ActionRule {
  /** States in which it can be done. */
  readonly from: readonly MeetingState[];
  /** The state it leads to. */
  readonly to?: MeetingState;
  /** Whether the day of the meeting must have come. */
  readonly needsDay?: boolean;
  /** Whether the minutes tell of it, so that it ends when they are closed. */
  readonly isSealed?: boolean;
  /** Whether only a date of a series has it. */
  readonly needsSeries?: boolean;
}

const { PLANNED, INVITED, HELD, CANCELLED } = MeetingState;

/** The life of a meeting as data: PLANNED → INVITED → HELD, or CANCELLED before it was held. */
const actions: Record<MeetingAction, ActionRule> = {
  CHANGE: { from: [PLANNED, INVITED, HELD] },
  MOVE: { from: [PLANNED, INVITED] },
  CHANGE_AGENDA: { from: [PLANNED, INVITED] },
  CHANGE_AGENDA_ITEM: { from: [PLANNED, INVITED, HELD], isSealed: true },
  INVITE: { from: [PLANNED], to: INVITED },
  HOLD: { from: [INVITED], to: HELD, needsDay: true },
  CANCEL: { from: [PLANNED, INVITED], to: CANCELLED },
  SKIP: { from: [PLANNED, INVITED], needsSeries: true },
  JOIN: { from: [PLANNED, INVITED] },
  SPLIT: { from: [PLANNED, INVITED] },
  RECORD_OUTCOME: { from: [INVITED, HELD], needsDay: true, isSealed: true },
  RECORD_ATTENDANCE: { from: [INVITED, HELD], needsDay: true, isSealed: true },
  CLOSE: { from: [HELD], isSealed: true },
};

/** Why a state forbids something, in words that say what the state is. */
const stateForbids: Record<MeetingState, () => DomainError> = {
  PLANNED: () => conflict('conferences.notInvitedYet'),
  INVITED: () => conflict('conferences.alreadyInvited'),
  HELD: () => conflict('conferences.alreadyHeld'),
  CANCELLED: () => conflict('conferences.meetingCancelled'),
};

/** What is to come first is told by name: minutes are closed of what was held. */
const forbidden = (action: MeetingAction, state: MeetingState): DomainError =>
  action === MeetingAction.CLOSE && state !== CANCELLED
    ? conflict('conferences.notHeldYet')
    : stateForbids[state]();

function obstacle(
  action: MeetingAction,
  { state, heldOn, sealedOn, seriesId }: MeetingFacts,
  today: string,
): DomainError | undefined {
  const { from, needsDay, isSealed, needsSeries } = actions[action];
  if (!from.includes(state)) return forbidden(action, state);
  if (needsSeries && !seriesId) return conflict('conferences.notInSeries');
  if (isSealed && sealedOn) return conflict('conferences.meetingSealed');
  return needsDay && heldOn > today ? conflict('conferences.dayNotCome', { heldOn }) : undefined;
}

/** Coordination keeps bodies, meetings, agendas and minutes. */
export const keepsMeetings = (actor: Actor): boolean => hasRole(actor, Role.COORDINATOR);

/** What the actor may do with a meeting today. */
export const allowedMeetingActions = (actor: Actor, facts: MeetingFacts, today: string): MeetingAction[] =>
  keepsMeetings(actor)
    ? Object.values(MeetingAction).filter((action) => !obstacle(action, facts, today))
    : [];

/** Throws not-allowed, or a conflict that says what forbids it. */
export function requireMeetingAction(
  actor: Actor,
  facts: MeetingFacts,
  today: string,
  action: MeetingAction,
): void {
  requireKeepsMeetings(actor);
  const found = obstacle(action, facts, today);
  if (found) throw found;
}

/** Throws where the actor may not plan meetings or set up bodies. */
export function requireKeepsMeetings(actor: Actor): void {
  if (!keepsMeetings(actor)) throw notAllowed();
}

/** The action that leads to a state. Nothing leads back to PLANNED. */
export function actionTowards(state: MeetingState): MeetingAction {
  const found = Object.values(MeetingAction).find((action) => actions[action].to === state);
  if (!found) throw invalidInput('conferences.noWayBack', 'state');
  return found;
}

/** Throws where a meeting would end before it begins. */
export function requireHours(startsAt: string, endsAt: string | null | undefined): void {
  if (endsAt && endsAt <= startsAt)
    throw invalidInput('conferences.endsBeforeStart', 'endsAt', { startsAt, endsAt });
}

/** The end of a meeting that begins at another hour: it stays as long as it was, if it ends on the same day. */
export function endAfterMove(startsAt: string, endsAt: string | null, newStart: string): string | null {
  if (endsAt === null) return null;
  const end = hourOf(minutesOf(newStart) + minutesOf(endsAt) - minutesOf(startsAt));
  if (end === undefined) throw invalidInput('conferences.endsNextDay', 'startsAt', { startsAt: newStart });
  return end;
}
