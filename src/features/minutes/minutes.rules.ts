import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { addDays, type HolidayCalendar, localDate, resolveDeadline } from '../../kernel/calendar.js';
import { conflict, type DomainError, invalidInput, notAllowed } from '../../kernel/errors.js';
import { MinutesAction, MinutesState } from './minutes.enums.js';

/** What the desk looks at. */
export interface MinutesFacts {
  readonly state: MinutesState;
  /** Whether the meeting is open for a revision. */
  readonly isRevised: boolean;
  readonly objectionUntil: string | null;
  readonly openObjections: number;
  /** Whether the actor was there, for themselves or as a deputy. */
  readonly wasPresent: boolean;
}

const { SEND, OBJECT, FINALISE, APPROVE, REVISE } = MinutesAction;
const { DRAFT, SENT, OBJECTED, FINAL } = MinutesState;

/** The states in which something can be done; a revision can be opened from every one. */
const FROM: Record<MinutesAction, readonly MinutesState[]> = {
  [SEND]: [DRAFT],
  [OBJECT]: [SENT, OBJECTED],
  [FINALISE]: [SENT, OBJECTED],
  [APPROVE]: [FINAL],
  [REVISE]: Object.values(MinutesState),
};

/** Who was there objects; all else is in the hands of coordination. */
const may = (actor: Actor, action: MinutesAction, { wasPresent }: MinutesFacts): boolean =>
  action === OBJECT ? wasPresent : hasRole(actor, Role.COORDINATOR);

function obstacle(action: MinutesAction, facts: MinutesFacts, today: string): DomainError | undefined {
  const { state, isRevised, objectionUntil, openObjections } = facts;
  if (isRevised) return conflict('minutes.underRevision');
  if (!FROM[action].includes(state)) return conflict('minutes.notInState', { state });
  if (objectionUntil === null) return undefined;
  if (action === OBJECT && today > objectionUntil)
    return conflict('minutes.objectionTooLate', { objectionUntil });
  if (action === FINALISE && today <= objectionUntil)
    return conflict('minutes.objectionsPossible', { objectionUntil });
  return action === FINALISE && openObjections > 0
    ? conflict('minutes.objectionsOpen', { count: openObjections })
    : undefined;
}

/** What the actor may do with minutes today. */
export const allowedMinutesActions = (actor: Actor, facts: MinutesFacts, today: string): MinutesAction[] =>
  Object.values(MinutesAction).filter(
    (action) => may(actor, action, facts) && !obstacle(action, facts, today),
  );

/** Throws not-allowed, or a conflict that says what forbids it. */
export function requireMinutesAction(
  actor: Actor,
  facts: MinutesFacts,
  today: string,
  action: MinutesAction,
): void {
  if (!may(actor, action, facts)) throw notAllowed(action === OBJECT ? 'minutes.wasNotThere' : undefined);
  const found = obstacle(action, facts, today);
  if (found) throw found;
}

/** Days after the meeting at which minutes become final, and how long at least they lie open from the day they are sent. */
const FINAL_AFTER_DAYS = 28;
const OPEN_DAYS = 14;

/** The last day for objections where nobody names another: T+28, but never less than a fortnight. */
export function objectionDay(heldOn: string, sentOn: string, calendar: HolidayCalendar): string {
  const usual = addDays(localDate(heldOn), FINAL_AFTER_DAYS);
  const earliest = addDays(localDate(sentOn), OPEN_DAYS);
  const anchor = usual < earliest ? earliest : usual;
  return resolveDeadline({ anchor, offset: 0, mode: 'CALENDAR_DAYS', roll: 'NEXT_WORKING_DAY', calendar })
    .date;
}

/** Throws where nobody could object any more on the day on which minutes are sent. */
export function requireTimeForObjections(objectionUntil: string, today: string): void {
  if (objectionUntil <= today) throw invalidInput('minutes.noTimeForObjections', 'objectionUntil');
}

/** What stands against closing the minutes. */
export interface ClosingFacts {
  /** Items that nothing came out of, as people read them: number and title. */
  readonly undecided: readonly string[];
  /** People of whom nobody recorded whether they came. */
  readonly unrecorded: readonly string[];
  /** Of how many somebody recorded it. */
  readonly people: number;
}

/** Throws where something is still open, and names it. */
export function requireClosable({ undecided, unrecorded, people }: ClosingFacts): void {
  if (undecided.length > 0) throw conflict('minutes.undecidedItems', { items: undecided });
  if (people === 0) throw conflict('minutes.nobodyRecorded');
  if (unrecorded.length > 0) throw conflict('minutes.attendanceOpen', { people: unrecorded });
}

/** A meeting at which minutes could be approved. */
export interface ApprovingMeeting {
  readonly bodyId: string;
  readonly heldOn: string;
}

/** Throws where the meeting that approves is not a later one of the same body that has come. */
export function requireApproves(approving: ApprovingMeeting, minuted: ApprovingMeeting, today: string): void {
  if (approving.bodyId !== minuted.bodyId || approving.heldOn <= minuted.heldOn || approving.heldOn > today) {
    throw invalidInput('minutes.cannotApprove', 'meetingId');
  }
}
