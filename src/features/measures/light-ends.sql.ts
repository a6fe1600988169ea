import { join, raw, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { lockedAtBothEnds } from './locked-ends.sql.js';
import { ACTIVE_STATUSES } from './measure-status.js';
import { counterStep, newestReleasedFirst } from './status-report.order.js';

/** One end of a period: the moment, and the day it falls on. */
export interface End {
  readonly at: Sql;
  readonly day: Sql;
}

/** The columns of a measure on which its light depends. */
export const LIGHT_COLUMNS = ['status', 'planned_end', 'light_override'] as const;

/**
 * The lights of many measures at both ends of a period at once: the rule of `lightFacts`, with what it looks at found by few walks
 * over tables instead of many look-ups for each measure. The measures are rows with an `id` and, as `before_…` and `after_…`, the
 * {@link LIGHT_COLUMNS} at both ends. Answers `id`, `before_light` and `after_light`, null where it does not run.
 */
export function lightsAtBothEnds(measures: Sql, from: End, to: End, context: ReadContext): Sql {
  const heldAt = ({ at }: End) => sql`updated_at <= ${at} and replaced_at > ${at}`;
  const ends = (column: string, sum: (column: Sql, holds: Sql) => Sql) =>
    sql`${sum(raw(column), heldAt(from))} as ${raw(`before_${column}`)}, ${sum(raw(column), heldAt(to))} as ${raw(`after_${column}`)}`;
  const least = (column: string) => ends(column, (day, holds) => sql`min(${day}) filter (where ${holds})`);
  /** Every version of some rows that held between both ends. */
  const between = (table: string, columns: string, holds: Sql) =>
    sql`(select measure_id, ${raw(columns)}, updated_at, 'infinity'::timestamptz as replaced_at from ${raw(table)}
        where ${holds} and updated_at <= ${to.at}
      union all select measure_id, ${raw(columns)}, updated_at, replaced_at from history.${raw(table)}
        where ${holds} and updated_at <= ${to.at} and replaced_at > ${from.at}) version`;
  const owed = between('report_request', 'due_on as due', sql`closed_on is null`);
  // A milestone to come does not touch the light
  const steps = between(
    'milestone',
    'due_on as step',
    sql`state in ('OPEN', 'MOVED') and due_on < ${to.day}`,
  );
  const leads = between('participation', 'true as has_left', sql`role = 'LEAD' and commitment = 'WITHDRAWN'`);
  const wasLeft = ends('left', (_, holds) => sql`bool_or(${holds})`);
  return sql`select id, ${shown('before')} as before_light, ${shown('after')} as after_light from (
    select facts.*, ${computed('before', from)} as before_computed, ${computed('after', to)} as after_computed from (
      select m.*, before_due, after_due, before_step, after_step, coalesce(before_left, false) as before_left,
          coalesce(after_left, false) as after_left,
          coalesce(before_locked, false) as before_locked, coalesce(after_locked, false) as after_locked,
          newest.reported_on as after_report, newest.self_assessment as after_said, ${counterStep(sql`newest`)} as after_counter_step,
          ${earlier('reported_on')} as before_report, ${earlier('self_assessment')} as before_said,
          case when is_fresh then ${counterStep(sql`earlier`)} else ${counterStep(sql`newest`)} end as before_counter_step
        from ${measures} m
        left join (select measure_id, ${least('due')} from ${owed} group by measure_id) owed on owed.measure_id = m.id
        left join (select measure_id, ${least('step')} from ${steps} group by measure_id) steps on steps.measure_id = m.id
        left join (select measure_id, ${wasLeft} from ${leads} group by measure_id) leads on leads.measure_id = m.id
        left join (${lockedAtBothEnds(from, to, context)}) locks on locks.measure_id = m.id
        left join lateral (${newestReport(to, sql`(${runs('before')} or ${runs('after')})`)}) newest on true
        left join lateral (${newestReport(from, sql`newest.updated_at > ${from.at} and ${runs('before')}`)}) earlier on true,
        lateral (select newest.updated_at > ${from.at} as is_fresh) since
      offset 0) facts
    offset 0) lit`;
}

/**
 * Nothing changes a released report, so the one that counted at a moment is among those of today. The moment is asked as a difference,
 * which no index is searched for: the first report in the order of status_report_latest is nearly always the one, whereas searching
 * for the moment costs so much by the planner's count that it sorted all reports of each measure instead.
 */
const newestReport = ({ at }: End, isAsked: Sql): Sql =>
  sql`select r.id, r.reported_on, r.self_assessment, r.updated_at from status_report r
    where r.measure_id = m.id and r.state = 'RELEASED' and r.updated_at - ${at} <= interval '0' and ${isAsked}
    order by ${newestReleasedFirst(sql`r`)} limit 1`;

const earlier = (column: string): Sql =>
  sql`case when is_fresh then earlier.${raw(column)} else newest.${raw(column)} end`;

const runs = (end: string): Sql => sql`m.${raw(end)}_status in (${join([...ACTIVE_STATUSES])})`;

const computed = (end: string, { day }: End): Sql => {
  const inputs = ['status', 'planned_end', 'report', 'due', 'step', 'said', 'counter_step', 'left', 'locked'];
  return sql`computed_light(${raw(inputs.map((name) => `${end}_${name}`).join(', '))}, ${day})`;
};

const shown = (end: string): Sql =>
  sql`case when ${raw(end)}_status in (${join([...ACTIVE_STATUSES])})
    then ${raw(`shown_light(${end}_computed, ${end}_said, ${end}_light_override)`)} end`;
