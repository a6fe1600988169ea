import type { Actor } from '../../kernel/actor.js';
import { conflict, notAllowed } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import type { Measure } from './measure.entity.js';
import { MeasureAction } from './measure-action.js';
import { allowedActions } from './measure-rights.rules.js';
import { MeasureStatus } from './measure-status.js';
import type { ReportStanding } from './status-report.rules.js';

const FINAL: readonly MeasureStatus[] = [MeasureStatus.COMPLETED, MeasureStatus.DISCONTINUED];

/** Whether the actor plans the measure in its parts: what is promised, by when, and what shows that it works. */
const plans = (actor: Actor, measure: Measure, standing: ReportStanding): boolean =>
  standing.releases ||
  standing.coordinates ||
  (standing.writes && hasPermission(actor, 'measures.plan')) ||
  allowedActions(actor, measure).includes(MeasureAction.CHANGE);

/** Whether the actor says how far the measure has come: whoever writes the reports on it, and whoever plans it. */
const updates = (actor: Actor, measure: Measure, standing: ReportStanding): boolean =>
  standing.writes || plans(actor, measure, standing);

/** Throws where the actor may not set milestones and progress indicators of the measure, or it is over. */
export function requirePlanner(actor: Actor, measure: Measure, standing: ReportStanding): void {
  if (!plans(actor, measure, standing)) throw notAllowed();
  if (FINAL.includes(measure.status)) throw conflict('measures.isOver', { status: measure.status });
}

/** Throws where the actor may not say that a milestone was reached, or the measure is over. */
export function requireUpdater(actor: Actor, measure: Measure, standing: ReportStanding): void {
  if (!updates(actor, measure, standing)) throw notAllowed();
  if (FINAL.includes(measure.status)) throw conflict('measures.isOver', { status: measure.status });
}

/** Throws where the actor may not enter readings. Effects are read after the end as well, but not of what was given up. */
export function requireReadingTaker(actor: Actor, measure: Measure, standing: ReportStanding): void {
  if (!updates(actor, measure, standing)) throw notAllowed();
  if (measure.status === MeasureStatus.DISCONTINUED) {
    throw conflict('measures.isOver', { status: measure.status });
  }
}
