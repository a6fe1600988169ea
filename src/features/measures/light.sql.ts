import { join, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { Light } from './light.js';
import { ACTIVE_STATUSES } from './measure-status.js';
import { measureIsLocked } from './measure-spending-lock.sql.js';
import { newestReleasedFirst } from './status-report.order.js';

/** Whether the measure runs; what does not run shows a word, not a colour. */
export const isActive = (measure: Sql): Sql => sql`${measure}.status in (${join([...ACTIVE_STATUSES])})`;

/**
 * What the light is made of, and what follows from it, as the columns of one row: the newest released report, what is owed,
 * what is late, who left, whether money is closed, and `computed`. The two steps are kept apart (offset 0), so that Postgres
 * looks everything up once and takes the rule into the statement instead of calling it: half the time over many measures.
 */
export const lightFacts = (measure: Sql, context: ReadContext): Sql => sql`
  select inputs.*, computed_light(${measure}.status, ${measure}.planned_end, inputs.last_report, inputs.oldest_due,
    inputs.milestone_due, inputs.self_assessment, inputs.counter_step, inputs.lead_withdrawn, inputs.is_locked,
    ${context.today}::date) as computed
  from (select newest.reported_on as last_report, newest.self_assessment, newest.counter_step, newest.needs_steering,
      newest.proposed_status,
      (select min(owed.due_on) from report_request owed where owed.measure_id = ${measure}.id and owed.closed_on is null) as oldest_due,
      (select min(step.due_on) from milestone step where step.measure_id = ${measure}.id and step.state in ('OPEN', 'MOVED')) as milestone_due,
      exists (select from participation lead where lead.measure_id = ${measure}.id and lead.role = 'LEAD' and lead.commitment = 'WITHDRAWN') as lead_withdrawn,
      ${measureIsLocked(measure, context)} as is_locked
    from (select) as always left join lateral (
      select report.reported_on, report.self_assessment, report.counter_step, report.needs_steering, report.proposed_status
        from status_report report
       where report.measure_id = ${measure}.id and report.state = 'RELEASED'
       order by ${newestReleasedFirst(sql`report`)} limit 1) as newest on true
    offset 0) as inputs
  offset 0`;

/** What is shown: the worse of computed and self-assessed, unless coordination overrode it. Grey where nothing runs. */
export const shownLight = (measure: Sql, facts: Sql): Sql =>
  sql`case when ${isActive(measure)} then shown_light(${facts}.computed, ${facts}.self_assessment, ${measure}.light_override)
    else ${Light.GREY} end`;

/** The shown light of a measure as one value: for filters, sorting and counting. Asks nothing about what does not run. */
export const lightSql = (measure: Sql, context: ReadContext): Sql => {
  const facts = sql`light_facts`;
  return sql`(case when ${isActive(measure)} then (select ${shownLight(measure, facts)}
    from (${lightFacts(measure, context)}) as ${facts}) else ${Light.GREY} end)`;
};

/** Worst first: red, yellow, then silence, then green, and at the end what does not run. */
export const lightRank = (measure: Sql, context: ReadContext): Sql =>
  sql`(case when ${isActive(measure)} then array_position(array['RED', 'YELLOW', 'GREY', 'GREEN'], ${lightSql(measure, context)})
    else 5 end)`;
