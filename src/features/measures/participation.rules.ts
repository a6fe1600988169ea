import { type Actor, hasRole, heads, Role, serves } from '../../kernel/actor.js';
import { MeasureStatus } from './measure-status.js';

/** What the desk looks at. */
export interface ParticipationFacts {
  readonly officeId: string;
  readonly measureStatus: MeasureStatus;
}

const CLOSED = [MeasureStatus.COMPLETED, MeasureStatus.DISCONTINUED];

/** A county cannot order its partners: the office's own people say what it promises, or coordination on their behalf. */
export const mayStateCommitment = (actor: Actor, { officeId, measureStatus }: ParticipationFacts): boolean =>
  !CLOSED.includes(measureStatus) &&
  (serves(actor, officeId) || heads(actor, officeId) || hasRole(actor, Role.COORDINATOR));
