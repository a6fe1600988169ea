import { type Actor, hasRole, heads, Role, serves } from '../../kernel/actor.js';
import { hasPermission } from '../../kernel/permissions.js';
import { MeasureStatus } from './measure-status.js';

/** What the desk looks at. */
export interface ParticipationFacts {
  readonly officeId: string;
  readonly measureStatus: MeasureStatus;
  /** Whether its measure lies in the part of the county that the actor coordinates. */
  readonly isInOwnPart?: boolean;
}

const CLOSED = [MeasureStatus.COMPLETED, MeasureStatus.DISCONTINUED];

/** A county cannot order its partners: the office's own people say what it promises, or coordination on their behalf. */
export const mayStateCommitment = (
  actor: Actor,
  { officeId, measureStatus, isInOwnPart }: ParticipationFacts,
): boolean =>
  !CLOSED.includes(measureStatus) &&
  hasPermission(actor, 'measures.commit') &&
  (serves(actor, officeId) ||
    heads(actor, officeId) ||
    hasRole(actor, Role.COORDINATOR) ||
    isInOwnPart === true);
