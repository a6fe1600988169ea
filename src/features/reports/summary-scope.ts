import { all, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { measureConcernsBody } from '../conferences/index.js';
import { lightSql, measureIsOfNamedStrategy, measureIsVisible, measureIsWithin } from '../measures/index.js';
import type { SummaryFilter } from './summary.input.js';

/**
 * The measures a summary is about, each with its light, as the reader may see them: every figure of the summary is counted
 * from these rows, so figures add up and nothing hidden is counted. Drafts and proposals are not yet on the thread.
 */
export function summaryScope(filter: SummaryFilter, context: ReadContext): Sql {
  const measure = sql`m`;
  const { bodyId, strategyId, fieldOfActionId, officeId, areaId } = filter;
  return sql`select ${measure}.id, ${measure}.number, ${measure}.status, ${measure}.planned_end, ${measure}.lead_office_id,
      ${measure}.field_of_action_id, ${lightSql(measure, context)} as light
    from measure ${measure} where ${all([
      sql`${measure}.status not in ('DRAFT', 'PROPOSED')`,
      measureIsVisible(measure, context),
      bodyId ? measureConcernsBody(measure, sql`${bodyId}::uuid`) : undefined,
      strategyId ? measureIsOfNamedStrategy(measure, sql`${strategyId}::uuid`, context) : undefined,
      fieldOfActionId ? sql`${measure}.field_of_action_id = ${fieldOfActionId}::uuid` : undefined,
      officeId ? sql`${measure}.lead_office_id = ${officeId}::uuid` : undefined,
      areaId ? measureIsWithin(measure, sql`${areaId}::uuid`) : undefined,
    ])}`;
}
