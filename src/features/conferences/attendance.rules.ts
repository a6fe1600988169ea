import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { conflict, type DomainError, invalidInput, notAllowed } from '../../kernel/errors.js';
import { AttendanceAction, InvitationAnswer, Presence } from './attendance.enums.js';
import { MeetingState } from './meeting.enums.js';

/** What the desk looks at when somebody answers. */
export interface InvitationFacts {
  readonly personId: string;
  readonly meetingState: MeetingState;
  readonly heldOn: string;
  /** Day on which it was recorded who was there. */
  readonly recordedOn: string | null;
}

/** Everybody answers for themselves; coordination writes down what it was told. */
const mayAnswerFor = (actor: Actor, personId: string): boolean =>
  actor.personId === personId || hasRole(actor, Role.COORDINATOR);

function obstacle(facts: InvitationFacts, today: string): DomainError | undefined {
  const { meetingState, heldOn, recordedOn } = facts;
  switch (meetingState) {
    case MeetingState.PLANNED:
      return conflict('conferences.notInvitedYet');
    case MeetingState.CANCELLED:
      return conflict('conferences.meetingCancelled');
    case MeetingState.HELD:
      return conflict('conferences.alreadyHeld');
    case MeetingState.INVITED:
      return heldOn < today || recordedOn !== null
        ? conflict('conferences.answerTooLate', { heldOn })
        : undefined;
  }
}

/** What the actor may do with an invitation today. */
export const allowedAttendanceActions = (
  actor: Actor,
  facts: InvitationFacts,
  today: string,
): AttendanceAction[] =>
  mayAnswerFor(actor, facts.personId) && !obstacle(facts, today) ? [AttendanceAction.ANSWER] : [];

/** Throws where the actor may not answer for this person at all. */
export function requireOwnAnswer(actor: Actor, personId: string): void {
  if (!mayAnswerFor(actor, personId)) throw notAllowed();
}

/** Throws where it is too early or too late for an answer. */
export function requireAnswerable(facts: InvitationFacts, today: string): void {
  const found = obstacle(facts, today);
  if (found) throw found;
}

/** Throws where a deputy is missing, not expected, or the person itself. */
export function requireFittingDeputy(
  state: InvitationAnswer | Presence,
  personId: string,
  deputyId: string | null | undefined,
): void {
  const isSent = state === InvitationAnswer.DEPUTY_SENT || state === Presence.DEPUTY_SENT;
  if (isSent && !deputyId) throw invalidInput('conferences.deputyMissing', 'deputyId');
  if (!isSent && deputyId) throw invalidInput('conferences.deputyNotExpected', 'deputyId');
  if (deputyId === personId) throw invalidInput('conferences.ownDeputy', 'deputyId');
}

/** What is told about one person. */
export interface ToldPresence {
  readonly personId: string;
  readonly presence: Presence;
  readonly deputyId?: string | null;
  readonly cameAt?: string | null;
  readonly leftAt?: string | null;
}

const WAS_SOMEBODY_THERE: Record<Presence, boolean> = {
  PRESENT: true,
  DEPUTY_SENT: true,
  ABSENT_EXCUSED: false,
  ABSENT: false,
};

/** Throws where a list names somebody twice, or tells of one of them what cannot be. */
export function requirePresences(people: readonly ToldPresence[]): void {
  const named = new Set(people.map(({ personId }) => personId));
  if (named.size !== people.length) throw invalidInput('conferences.personTwice', 'people');
  for (const { personId, presence, deputyId, cameAt, leftAt } of people) {
    requireFittingDeputy(presence, personId, deputyId);
    if (!WAS_SOMEBODY_THERE[presence] && (cameAt || leftAt))
      throw invalidInput('conferences.hoursOfAbsent', 'people');
    if (cameAt && leftAt && leftAt <= cameAt)
      throw invalidInput('conferences.leftBeforeCame', 'people', { cameAt, leftAt });
  }
}
