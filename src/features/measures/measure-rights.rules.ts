import { type Actor, hasRole, heads, Role, serves } from '../../kernel/actor.js';
import { conflict, notAllowed } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import type { MeasureFacts } from './measure.facts.js';
import { MeasureAction } from './measure-action.js';
import { MeasureStatus } from './measure-status.js';
import { type Transition, TRANSITIONS } from './measure.rules.js';

/** In which way somebody has to do with a measure. */
export type Standing = 'AUTHOR' | 'LEAD_UNIT' | 'LEAD_HEAD' | 'COORDINATOR';

export type Owned = Pick<MeasureFacts, 'status' | 'leadOfficeId' | 'createdBy'> & {
  /** Whether it lies in the part of the county that the actor coordinates. */
  readonly isInOwnPart?: boolean;
};

const STANDS: Record<Standing, (actor: Actor, measure: Owned) => boolean> = {
  COORDINATOR: (actor, { isInOwnPart }) =>
    hasRole(actor, Role.COORDINATOR) || (hasRole(actor, Role.LOCAL_COORDINATOR) && isInOwnPart === true),
  LEAD_HEAD: (actor, measure) => heads(actor, measure.leadOfficeId),
  LEAD_UNIT: (actor, measure) =>
    heads(actor, measure.leadOfficeId) ||
    (serves(actor, measure.leadOfficeId) && hasRole(actor, Role.OFFICER, Role.OFFICE_HEAD)),
  AUTHOR: (actor, measure) => actor.personId !== null && actor.personId === measure.createdBy,
};

/** Whether the actor has one of these standings. Only roles that may plan at all have any. */
export const standsAs = (actor: Actor, measure: Owned, who: readonly Standing[]): boolean =>
  hasPermission(actor, 'measures.plan') && who.some((standing) => STANDS[standing](actor, measure));

/** Whether the actor may make a move, by their own standing or because a body decided it and they record it. */
export const mayMove = (
  actor: Actor,
  measure: Owned,
  { who, byBody }: Pick<Transition, 'who' | 'byBody'>,
  isDecidedByBody: boolean,
): boolean =>
  standsAs(actor, measure, who) || (isDecidedByBody && byBody === true && hasRole(actor, Role.COORDINATOR));

const FINAL: readonly MeasureStatus[] = [MeasureStatus.COMPLETED, MeasureStatus.DISCONTINUED];
const ACTIVE: readonly MeasureStatus[] = [
  MeasureStatus.AGREED,
  MeasureStatus.IN_PREPARATION,
  MeasureStatus.IN_PROGRESS,
  MeasureStatus.ONGOING,
];
const OPEN = Object.values(MeasureStatus).filter((status) => !FINAL.includes(status));

interface Right {
  readonly action: MeasureAction;
  readonly inStatus: readonly MeasureStatus[];
  readonly who: readonly Standing[];
}

/** Who may do what besides moving it along its life; what is final is changed by nobody. */
const RIGHTS: readonly Right[] = [
  {
    action: MeasureAction.CHANGE,
    inStatus: [MeasureStatus.DRAFT, MeasureStatus.PROPOSED],
    who: ['AUTHOR', 'LEAD_UNIT', 'COORDINATOR'],
  },
  {
    action: MeasureAction.CHANGE,
    inStatus: [...ACTIVE, MeasureStatus.ON_HOLD],
    who: ['LEAD_UNIT', 'COORDINATOR'],
  },
  {
    action: MeasureAction.CHANGE_LEAD,
    inStatus: [MeasureStatus.DRAFT],
    who: ['AUTHOR', 'LEAD_UNIT', 'COORDINATOR'],
  },
  { action: MeasureAction.CHANGE_LEAD, inStatus: OPEN, who: ['COORDINATOR'] },
  { action: MeasureAction.LINK_STRATEGY, inStatus: OPEN, who: ['LEAD_UNIT', 'COORDINATOR'] },
  { action: MeasureAction.LINK_SPENDING_LOCK, inStatus: OPEN, who: ['COORDINATOR'] },
  { action: MeasureAction.SET_PARTICIPATION, inStatus: OPEN, who: ['LEAD_UNIT', 'COORDINATOR'] },
  { action: MeasureAction.OVERRIDE_LIGHT, inStatus: ACTIVE, who: ['COORDINATOR'] },
];

/** What the actor may do with the measure now, moves along its life included. */
export function allowedActions(actor: Actor, measure: Owned): MeasureAction[] {
  const rights = RIGHTS.filter(
    ({ inStatus, who }) => inStatus.includes(measure.status) && standsAs(actor, measure, who),
  );
  const moves = TRANSITIONS.filter(
    ({ from, who }) => from.includes(measure.status) && standsAs(actor, measure, who),
  );
  return [...new Set([...rights, ...moves].map(({ action }) => action))];
}

/** Where a decision of a body may move it. Coordination records decisions, and nobody else. */
export const decidableStatuses = (actor: Actor, measure: Owned): MeasureStatus[] =>
  hasRole(actor, Role.COORDINATOR)
    ? TRANSITIONS.filter(
        (move) => move.from.includes(measure.status) && mayMove(actor, measure, move, true),
      ).map(({ to }) => to)
    : [];

/** Whether the actor may ever do this with the measure, whatever its status: then only the moment is wrong. */
export const isEverAllowed = (actor: Actor, measure: Owned, action: MeasureAction): boolean =>
  [...RIGHTS, ...TRANSITIONS].some((right) => right.action === action && standsAs(actor, measure, right.who));

/** Throws where the actor may not say which body confirms the end of a measure: coordination does, until it is over. */
export function requireMayNameConfirmingBody(actor: Actor, measure: Owned): void {
  const { status } = measure;
  if (!standsAs(actor, measure, ['COORDINATOR'])) throw notAllowed();
  if (FINAL.includes(status)) throw conflict('measures.notNow', { status });
}
