import { type Actor, hasRole, plansInArea, Role, serves } from '../../kernel/actor.js';
import { conflict, invalidInput, notAllowed } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import { EvidenceKind, ProblemAreaAction, ProblemAreaStatus } from './problem-area.enums.js';

const { REPORTED, CONFIRMED, RESOLVED, DISMISSED } = ProblemAreaStatus;

/** What the rules look at. */
export interface ProblemAreaFacts {
  readonly status: ProblemAreaStatus;
  readonly createdBy: string | null;
  /** The office its reporter works in today. */
  readonly creatorOfficeId: string | null;
  readonly ownerOfficeId: string | null;
  /** Whether it lies in the part of the county that the actor coordinates. */
  readonly isInOwnPart?: boolean;
  /** Whether it lies where the actor plans; left out: it does. */
  readonly isWherePlanning?: boolean;
  /** Whether somebody has said in words what was found; a figure alone makes nobody's home a problem area. */
  readonly hasWords: boolean;
}

/** In which way somebody has to do with a problem area. */
type Standing = 'PLANNER' | 'KEEPER' | 'COORDINATOR';

const STANDS: Record<Standing, (actor: Actor, facts: ProblemAreaFacts) => boolean> = {
  COORDINATOR: (actor, { isInOwnPart }) =>
    hasRole(actor, Role.COORDINATOR) || (hasRole(actor, Role.LOCAL_COORDINATOR) && isInOwnPart === true),
  KEEPER: (actor, { createdBy, creatorOfficeId, ownerOfficeId }) =>
    hasPermission(actor, 'problemAreas.write') &&
    (serves(actor, ownerOfficeId) ||
      serves(actor, creatorOfficeId) ||
      (createdBy !== null && actor.personId === createdBy)),
  PLANNER: (actor, { isWherePlanning = true }) =>
    hasPermission(actor, 'problemAreas.write') && isWherePlanning,
};

/** One step of its life. */
export interface Transition {
  readonly action: ProblemAreaAction;
  readonly from: readonly ProblemAreaStatus[];
  readonly to: ProblemAreaStatus;
  readonly who: readonly Standing[];
  readonly needsReason: boolean;
  readonly needsWords: boolean;
}

const step = (
  action: ProblemAreaAction,
  from: readonly ProblemAreaStatus[],
  to: ProblemAreaStatus,
  who: readonly Standing[],
  needs: Partial<Pick<Transition, 'needsReason' | 'needsWords'>>,
): Transition => ({ action, from, to, who, needsReason: false, needsWords: false, ...needs });

/** Its life. What people have confirmed together, only coordination dismisses; a report may be taken back by who made it. */
export const TRANSITIONS: readonly Transition[] = [
  step(ProblemAreaAction.CONFIRM, [REPORTED], CONFIRMED, ['COORDINATOR'], { needsWords: true }),
  step(ProblemAreaAction.RESOLVE, [CONFIRMED], RESOLVED, ['KEEPER', 'COORDINATOR'], { needsReason: true }),
  step(ProblemAreaAction.DISMISS, [REPORTED], DISMISSED, ['KEEPER', 'COORDINATOR'], { needsReason: true }),
  step(ProblemAreaAction.DISMISS, [CONFIRMED], DISMISSED, ['COORDINATOR'], { needsReason: true }),
  step(ProblemAreaAction.REOPEN, [RESOLVED, DISMISSED], REPORTED, ['KEEPER', 'COORDINATOR'], {
    needsReason: true,
  }),
];

/** What is done besides moving it along its life; what is closed is reopened first. */
const RIGHTS: readonly Pick<Transition, 'action' | 'from' | 'who'>[] = [
  { action: ProblemAreaAction.CHANGE, from: [REPORTED, CONFIRMED], who: ['KEEPER', 'COORDINATOR'] },
  { action: ProblemAreaAction.ADD_EVIDENCE, from: [REPORTED, CONFIRMED], who: ['PLANNER'] },
];

const stands = (actor: Actor, facts: ProblemAreaFacts, who: readonly Standing[]): boolean =>
  who.some((standing) => STANDS[standing](actor, facts));

/** What the actor may do with it now. */
export function allowedActions(actor: Actor, facts: ProblemAreaFacts): ProblemAreaAction[] {
  const rights = RIGHTS.filter(({ from, who }) => from.includes(facts.status) && stands(actor, facts, who));
  const steps = TRANSITIONS.filter(
    ({ from, who, needsWords }) =>
      from.includes(facts.status) && stands(actor, facts, who) && (facts.hasWords || !needsWords),
  );
  return [...rights, ...steps].map(({ action }) => action);
}

/** Throws where the actor may not report a problem area that concerns these areas. */
export function requireMayReport(actor: Actor, areaIds: readonly string[]): void {
  if (!hasPermission(actor, 'problemAreas.write')) throw notAllowed();
  if (actor.plansInAreaIds && (areaIds.length === 0 || !areaIds.every((id) => plansInArea(actor, id)))) {
    throw notAllowed('problemAreas.notYourArea');
  }
}

/** Throws not-allowed, or a conflict where only its status stands against it. */
export function requireAllowed(actor: Actor, facts: ProblemAreaFacts, action: ProblemAreaAction): void {
  const rights = RIGHTS.filter((right) => right.action === action && stands(actor, facts, right.who));
  if (rights.length === 0) throw notAllowed();
  if (!rights.some(({ from }) => from.includes(facts.status)))
    throw conflict('problemAreas.notNow', { status: facts.status });
}

/** The step to a status; throws where there is none, the actor may not take it, or something it takes is missing. */
export function requireTransition(
  actor: Actor,
  facts: ProblemAreaFacts,
  to: ProblemAreaStatus,
  reason: string | null,
): Transition {
  const transition = TRANSITIONS.find((one) => one.to === to && one.from.includes(facts.status));
  if (!transition) throw conflict('problemAreas.noSuchStep', { from: facts.status, to }, 'status');
  if (!stands(actor, facts, transition.who)) throw notAllowed();
  if (transition.needsReason && !reason?.trim()) throw invalidInput('problemAreas.reasonMissing', 'reason');
  if (transition.needsWords && !facts.hasWords) throw conflict('problemAreas.wordsMissing');
  return transition;
}

/** What evidence says. */
export interface GivenEvidence {
  readonly kind: EvidenceKind;
  readonly indicatorId?: string | null;
  readonly areaId?: string | null;
  readonly referenceDate?: string | null;
  readonly text?: string | null;
}

/** A figure says which one it is; everything else is said in words, and only in words. */
export function requireClearEvidence({
  kind,
  indicatorId,
  areaId,
  referenceDate,
  text,
}: GivenEvidence): void {
  if (kind === EvidenceKind.INDICATOR_VALUE) {
    if (!indicatorId || !areaId || !referenceDate)
      throw invalidInput('problemAreas.figureUnclear', 'indicatorId');
    return;
  }
  if (indicatorId || areaId || referenceDate) throw invalidInput('problemAreas.figureNotMeant', 'kind');
  if (!text?.trim()) throw invalidInput('problemAreas.textMissing', 'text');
}
