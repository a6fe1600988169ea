import { all, join, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { measureConcernsBody } from '../conferences/index.js';
import {
  ACTIVE_STATUSES,
  lightFacts,
  lightFactsOfMany,
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
  const lit = sql`lit`;
  const measures = sql`select m.id, m.number, m.status, m.planned_end, m.light_override, m.lead_office_id, m.field_of_action_id,
      m.is_key_measure, m.cost_one_off, m.cost_per_year
    from measure ${measure}
   where ${measureIsVisible(measure, context)} and ${isOfSummary(measure, filter, context)}`;
  // Few measures are looked at one by one, whereas most of them are found sooner by walks over all
  const facts = isNarrowed(filter)
    ? sql`select m.*, facts.* from (${measures}) m
        left join lateral (${lightFacts(measure, context)}) as facts on m.status in (${join(REPORTED)})`
    : lightFactsOfMany(measures, REPORTED, context);
  return sql`select lit.id, lit.number, lit.status, lit.planned_end, lit.lead_office_id, lit.field_of_action_id, lit.is_key_measure,
      lit.cost_one_off, lit.cost_per_year, lit.last_report, lit.needs_steering,
      nullif(lit.proposed_status, lit.status) as proposed_status, ${shownLight(lit, lit)} as light
    from (${facts}) as ${lit}`;
}

/** Whether a summary is about the measure, if its reader may see it. */
export const isOfSummary = (measure: Sql, filter: SummaryFilter, context: ReadContext): Sql =>
  all([sql`${measure}.status not in ('DRAFT', 'PROPOSED')`, ...measureMatches(measure, filter, context)]);

/** Whether it asks for a part of the county's measures. A body mostly looks at all of them. */
const isNarrowed = ({ strategyId, fieldOfActionId, officeId, areaId }: SummaryFilter): boolean =>
  Boolean(strategyId ?? fieldOfActionId ?? officeId ?? areaId);

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
