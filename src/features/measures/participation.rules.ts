import { type Actor, hasRole, heads, Role, serves } from '../../kernel/actor.js';
import { hasPermission } from '../../kernel/permissions.js';
import { MeasureAction } from './measure-action.js';
import { allowedActions, type Owned } from './measure-rights.rules.js';
import { MeasureStatus } from './measure-status.js';
import { ParticipationAction } from './participation-action.js';
import { ParticipationRole } from './participation.entity.js';

/** What the desk looks at. */
export interface ParticipationFacts {
  readonly officeId: string;
  readonly role: ParticipationRole;
  readonly measure: Owned;
}

type Right = (actor: Actor, facts: ParticipationFacts) => boolean;

const CLOSED = [MeasureStatus.COMPLETED, MeasureStatus.DISCONTINUED];

/** A county cannot order its partners: the office's own people say what it promises, or coordination on their behalf. */
const speaksFor: Right = (actor, { officeId, measure }) =>
  serves(actor, officeId) ||
  heads(actor, officeId) ||
  hasRole(actor, Role.COORDINATOR) ||
  measure.isInOwnPart === true;

const RIGHTS: Readonly<Record<ParticipationAction, Right>> = {
  CHANGE_ROLE: (actor, { role, measure }) =>
    role !== ParticipationRole.LEAD &&
    allowedActions(actor, measure).includes(MeasureAction.SET_PARTICIPATION),
  STATE_COMMITMENT: (actor, facts) => !CLOSED.includes(facts.measure.status) && speaksFor(actor, facts),
};

/** What the actor may do with an office's part in a measure now. */
export const allowedParticipationActions = (
  actor: Actor,
  facts: ParticipationFacts,
): ParticipationAction[] =>
  hasPermission(actor, 'measures.commit')
    ? Object.values(ParticipationAction).filter((action) => RIGHTS[action](actor, facts))
    : [];
