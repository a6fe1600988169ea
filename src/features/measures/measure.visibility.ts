import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning } from '../../kernel/visibility.js';
import { all, type Sql, sql } from '../../platform/database/sql.js';
import { alsoToday, hasReadableLevel, type ReadContext } from '../../platform/read/index.js';
import { MeasureStatus } from './measure-status.js';

/** What committees never see: it is not agreed yet. */
const UNAGREED = [MeasureStatus.DRAFT, MeasureStatus.PROPOSED];

/**
 * Who may see a measure; also asked by everything that belongs to one. Drafts are for coordination and the organisation that
 * leads; what is proposed is for all who plan; committees see what is agreed, where its level allows.
 */
export const measureIsVisible = alsoToday('measure', (measure: Sql, context: ReadContext) =>
  all([hasReadableLevel(measure, context.actor), isReadyFor(measure, context)]),
);

function isReadyFor(measure: Sql, { actor }: ReadContext): Sql | undefined {
  if (hasRole(actor, Role.COORDINATOR)) return undefined;
  if (!isPlanning(actor)) return sql`${measure}.status <> all(${UNAGREED})`;
  return sql`${measure}.status <> ${MeasureStatus.DRAFT} or exists (select from office lead_office
    where lead_office.id = ${measure}.lead_office_id and lead_office.organisation_id = any(${actor.organisationIds}::uuid[]))`;
}

/** The condition that a row with a `measure_id` belongs to a measure the reader may see. */
export const belongsToVisibleMeasure = (row: Sql, context: ReadContext): Sql => {
  const measure = sql`its_measure`;
  return sql`exists (select from measure ${measure} where ${measure}.id = ${row}.measure_id and ${measureIsVisible(measure, context)})`;
};
