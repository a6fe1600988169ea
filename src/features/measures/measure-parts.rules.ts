import type { Actor } from '../../kernel/actor.js';
import { conflict, notAllowed } from '../../kernel/errors.js';
import { hasPermission, type Permission } from '../../kernel/permissions.js';
import { MeasureAction } from './measure-action.js';
import { MeasurePartAction } from './measure-part-action.js';
import { allowedActions, type Owned } from './measure-rights.rules.js';
import { MeasureStatus } from './measure-status.js';
import type { ReportStanding } from './status-report.rules.js';

const FINAL: readonly MeasureStatus[] = [MeasureStatus.COMPLETED, MeasureStatus.DISCONTINUED];

const plans = (actor: Actor, measure: Owned, standing: ReportStanding): boolean =>
  standing.releases ||
  standing.coordinates ||
  (standing.writes && hasPermission(actor, 'measures.plan')) ||
  allowedActions(actor, measure).includes(MeasureAction.CHANGE);

const updates = (actor: Actor, measure: Owned, standing: ReportStanding): boolean =>
  standing.writes || plans(actor, measure, standing);

interface PartRight {
  readonly permission: Permission;
  readonly who: typeof plans;
  /** Effects are read after the end as well, but not of what was given up. */
  readonly closedIn: readonly MeasureStatus[];
}

/** Who may do what with the parts of a measure: those who plan it, or also those who say how far it has come. */
const RIGHTS: Readonly<Record<MeasurePartAction, PartRight>> = {
  PLAN: { permission: 'measures.plan', who: plans, closedIn: FINAL },
  UPDATE: { permission: 'measures.update', who: updates, closedIn: FINAL },
  TAKE_READINGS: {
    permission: 'measures.update',
    who: updates,
    closedIn: [MeasureStatus.DISCONTINUED],
  },
};

/** What the actor may do with the parts of the measure now. */
export const allowedPartActions = (
  actor: Actor,
  measure: Owned,
  standing: ReportStanding,
): MeasurePartAction[] =>
  Object.values(MeasurePartAction).filter((action) => {
    const { permission, who, closedIn } = RIGHTS[action];
    return (
      hasPermission(actor, permission) && who(actor, measure, standing) && !closedIn.includes(measure.status)
    );
  });

const requireRight =
  (action: MeasurePartAction) =>
  (actor: Actor, measure: Owned, standing: ReportStanding): void => {
    const { who, closedIn } = RIGHTS[action];
    const { status } = measure;
    if (!who(actor, measure, standing)) throw notAllowed();
    if (closedIn.includes(status)) throw conflict('measures.isOver', { status });
  };

/** Throws where the actor may not set milestones and progress indicators of the measure, or it is over. */
export const requirePlanner = requireRight(MeasurePartAction.PLAN);

/** Throws where the actor may not say that a milestone was reached, or the measure is over. */
export const requireUpdater = requireRight(MeasurePartAction.UPDATE);

/** Throws where the actor may not enter readings, or the measure was given up. */
export const requireReadingTaker = requireRight(MeasurePartAction.TAKE_READINGS);
