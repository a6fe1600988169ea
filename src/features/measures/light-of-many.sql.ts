import { join, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { measureIsLocked } from './measure-spending-lock.sql.js';
import type { MeasureStatus } from './measure-status.js';
import { counterStep, newestReleasedFirst } from './status-report.order.js';

/**
 * What `lightFacts` tells, for most of all measures at once: found by few walks over tables instead of many look-ups for each
 * measure. The measures are a statement with `id`, `status` and `planned_end`; answers its columns and those of `lightFacts`.
 * The newest report is told of those in one of the statuses.
 */
export const lightFactsOfMany = (
  measures: Sql,
  reported: readonly MeasureStatus[],
  context: ReadContext,
): Sql => sql`
  select inputs.*, computed_light(inputs.status, inputs.planned_end, inputs.last_report, inputs.oldest_due,
    inputs.milestone_due, inputs.self_assessment, inputs.counter_step, inputs.lead_withdrawn, inputs.is_locked,
    ${context.today}::date) as computed
  from (select m.*, newest.reported_on as last_report, newest.self_assessment, newest.needs_steering, newest.proposed_status,
      ${counterStep(sql`newest`)} as counter_step, owed.oldest_due, steps.milestone_due,
      m.id in (select measure_id from participation where role = 'LEAD' and commitment = 'WITHDRAWN') as lead_withdrawn,
      ${measureIsLocked(sql`m`, context)} as is_locked
    from (${measures}) m
    left join (select distinct on (report.measure_id) report.measure_id, report.id, report.reported_on, report.self_assessment,
        report.needs_steering, report.proposed_status
      from status_report report where report.state = 'RELEASED'
      order by report.measure_id, ${newestReleasedFirst(sql`report`)}) newest
      on newest.measure_id = m.id and m.status in (${join([...reported])})
    left join (select measure_id, min(due_on) as oldest_due from report_request where closed_on is null
      group by measure_id) owed on owed.measure_id = m.id
    left join (select measure_id, min(due_on) as milestone_due from milestone where state in ('OPEN', 'MOVED')
      and due_on < ${context.today}::date group by measure_id) steps on steps.measure_id = m.id
    offset 0) as inputs
  offset 0`;
