import { all, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { measureConcernsBody } from '../conferences/index.js';
import {
  ACTIVE_STATUSES,
  lightFacts,
  measureIsOfNamedStrategy,
  measureIsVisible,
  measureIsWithin,
  MeasureStatus,
  shownLight,
} from '../measures/index.js';
import type { SummaryFilter } from './summary.input.js';

/** Of these their newest report is looked at: what runs, and what rests and can be proposed to go on. */
const REPORTED = [...ACTIVE_STATUSES, MeasureStatus.ON_HOLD];

/**
 * The measures a summary is about, each with its light and what its newest report asks for, as the reader may see them: every
 * figure of the summary is counted from these rows, so figures add up and nothing hidden is counted. Drafts and proposals are
 * not yet on the thread.
 */
export function summaryScope(filter: SummaryFilter, context: ReadContext): Sql {
  const measure = sql`m`;
  const facts = sql`facts`;
  return sql`select m.id, m.number, m.status, m.planned_end, m.lead_office_id, m.field_of_action_id, m.is_key_measure,
      m.cost_one_off, m.cost_per_year, facts.last_report, facts.needs_steering,
      nullif(facts.proposed_status, m.status) as proposed_status, coalesce(facts.shown, 'GREY') as light
    from measure ${measure} left join lateral (
      select ${facts}.*, ${shownLight(measure, facts)} as shown from (${lightFacts(measure, context)}) as ${facts}
       where m.status = any(${REPORTED})) as facts on true
   where ${all([
     sql`m.status not in ('DRAFT', 'PROPOSED')`,
     measureIsVisible(measure, context),
     ...measureMatches(measure, filter, context),
   ])}`;
}

/** What the filter asks of a measure. */
export function measureMatches(
  measure: Sql,
  filter: SummaryFilter,
  context: ReadContext,
): (Sql | undefined)[] {
  const { bodyId, strategyId, fieldOfActionId, officeId, areaId } = filter;
  return [
    bodyId ? measureConcernsBody(measure, sql`${bodyId}::uuid`) : undefined,
    strategyId ? measureIsOfNamedStrategy(measure, sql`${strategyId}::uuid`, context) : undefined,
    fieldOfActionId ? sql`${measure}.field_of_action_id = ${fieldOfActionId}::uuid` : undefined,
    officeId ? sql`${measure}.lead_office_id = ${officeId}::uuid` : undefined,
    areaId ? measureIsWithin(measure, sql`${areaId}::uuid`) : undefined,
  ];
}
