import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning } from '../../kernel/visibility.js';
import { all, type Sql, sql } from '../../platform/database/sql.js';
import { alsoToday, hasReadableLevel, holdsForAll, type ReadContext } from '../../platform/read/index.js';
import { concerns, isInOwnPart } from './measure-part.sql.js';
import { MeasureStatus } from './measure-status.js';

/** What committees and the public never see: it is not agreed yet. */
const UNAGREED = [MeasureStatus.DRAFT, MeasureStatus.PROPOSED];

/**
 * Who may see a measure; also asked by everything that belongs to one. Drafts are for coordination and the organisation that
 * leads; what is proposed is for all who plan; committees and the public see what is agreed, where its level allows. Who
 * contributes from outside sees besides what is public only what concerns them, from the proposal on.
 */
export const measureIsVisible = alsoToday('measure', (measure: Sql, context: ReadContext) => {
  const { actor } = context;
  const visible = all([hasReadableLevel(measure, actor), isReadyFor(measure, context)]);
  return !isPlanning(actor) && hasRole(actor, Role.CONTRIBUTOR)
    ? sql`((${visible}) or (${measure}.status <> ${MeasureStatus.DRAFT} and ${concerns(measure, actor)}))`
    : visible;
});

function isReadyFor(measure: Sql, { actor }: ReadContext): Sql | undefined {
  if (hasRole(actor, Role.COORDINATOR)) return undefined;
  if (!isPlanning(actor)) return sql`${measure}.status <> all(${UNAGREED})`;
  const ofOwnOrganisation = sql`exists (select from office lead_office
    where lead_office.id = ${measure}.lead_office_id and lead_office.organisation_id = any(${actor.organisationIds}::uuid[]))`;
  return actor.coordinates
    ? sql`${measure}.status <> ${MeasureStatus.DRAFT} or ${ofOwnOrganisation} or ${isInOwnPart(measure, actor)}`
    : sql`${measure}.status <> ${MeasureStatus.DRAFT} or ${ofOwnOrganisation}`;
}

/** The condition that a row with a `measure_id` belongs to a measure the reader may see. */
export const belongsToVisibleMeasure = (row: Sql, context: ReadContext): Sql => {
  const measure = sql`its_measure`;
  const rule = measureIsVisible(measure, context);
  if (holdsForAll(rule)) return rule;
  return sql`exists (select from measure ${measure} where ${measure}.id = ${row}.measure_id and ${rule})`;
};
