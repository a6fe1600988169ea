import { type Actor, hasRole, heads, Role, serves } from '../../kernel/actor.js';
import { conflict, invalidInput, notAllowed } from '../../kernel/errors.js';
import type { BodyType } from './body.enums.js';
import { mayResolve } from './body.rules.js';
import { OutcomeAction, OutcomeKind } from './outcome.enums.js';

interface KindRule {
  readonly needsOffice: boolean;
  readonly needsDay: boolean;
  /** Whether there is something to do, and so to complete. */
  readonly canBeDone: boolean;
}

const kinds: Record<OutcomeKind, KindRule> = {
  RESOLUTION: { needsOffice: false, needsDay: false, canBeDone: true },
  RECOMMENDATION: { needsOffice: false, needsDay: false, canBeDone: true },
  TASK: { needsOffice: true, needsDay: true, canBeDone: true },
  INFORMATION: { needsOffice: false, needsDay: false, canBeDone: false },
  DEFERRAL: { needsOffice: false, needsDay: true, canBeDone: true },
};

/** What can come out of the meetings of a body. */
export const outcomeKindsOf = (type: BodyType): OutcomeKind[] =>
  Object.values(OutcomeKind).filter((kind) => kind !== OutcomeKind.RESOLUTION || mayResolve(type));

/** What is to be recorded, and where it was said. */
export interface NewOutcome {
  readonly kind: OutcomeKind;
  readonly bodyType: BodyType;
  readonly heldOn: string;
  readonly responsibleOfficeId?: string | null;
  readonly dueOn?: string | null;
}

/** Throws where the body may not decide so, or where nobody would know who has to do it by when. */
export function requireRecordable(outcome: NewOutcome): void {
  const { kind, bodyType, heldOn, responsibleOfficeId, dueOn } = outcome;
  if (!outcomeKindsOf(bodyType).includes(kind)) {
    throw invalidInput('conferences.bodyOnlyRecommends', 'kind', { bodyType });
  }
  const { needsOffice, needsDay } = kinds[kind];
  if (needsOffice && !responsibleOfficeId)
    throw invalidInput('conferences.officeMissing', 'responsibleOfficeId');
  if (needsDay && !dueOn) throw invalidInput('conferences.dueDayMissing', 'dueOn');
  if (dueOn && dueOn < heldOn) throw invalidInput('conferences.dueBeforeMeeting', 'dueOn', { dueOn, heldOn });
}

/** The number of an outcome: short name of the body, year of the meeting, count within the year. */
export const outcomeNumber = (shortName: string, year: number, count: number): string =>
  `${shortName}-${year}-${String(count).padStart(2, '0')}`;

/** What the desk looks at. */
export interface OutcomeFacts {
  readonly kind: OutcomeKind;
  readonly doneOn: string | null;
  readonly responsibleOfficeId: string | null;
  /** Whether the minutes that tell of it are closed. */
  readonly isSealed?: boolean;
}

/** Coordination completes anything; the responsible office what it was asked for. */
const mayComplete = (actor: Actor, { responsibleOfficeId }: OutcomeFacts): boolean =>
  hasRole(actor, Role.COORDINATOR) || serves(actor, responsibleOfficeId) || heads(actor, responsibleOfficeId);

const isOpen = ({ kind, doneOn }: OutcomeFacts): boolean => kinds[kind].canBeDone && doneOn === null;

/** What the actor may do with an outcome. */
export const allowedOutcomeActions = (actor: Actor, facts: OutcomeFacts): OutcomeAction[] =>
  Object.values(OutcomeAction).filter((action) =>
    action === OutcomeAction.COMPLETE
      ? mayComplete(actor, facts) && isOpen(facts)
      : hasRole(actor, Role.COORDINATOR) && !facts.isSealed && facts.doneOn === null,
  );

/** Throws where an outcome has been done: what was asked for then stays as it was. */
export function requireNotDone({ doneOn }: Pick<OutcomeFacts, 'doneOn'>): void {
  if (doneOn !== null) throw conflict('conferences.alreadyDone', { doneOn });
}

/** Throws where the actor may not complete it, or where there is nothing left to complete. */
export function requireMayComplete(actor: Actor, facts: OutcomeFacts): void {
  if (!mayComplete(actor, facts)) throw notAllowed();
  requireNotDone(facts);
  if (!isOpen(facts)) throw conflict('conferences.nothingToDo');
}

/** Throws where something is said to have been done on a day that has not come. */
export function requireDayCome(doneOn: string, today: string): void {
  if (doneOn > today) throw invalidInput('conferences.doneInFuture', 'doneOn', { doneOn });
}
