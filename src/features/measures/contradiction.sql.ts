import { join, type Sql, sql } from '../../platform/database/sql.js';
import { alsoToday, holdsForAll, type ReadContext } from '../../platform/read/index.js';
import { ContradictionKind } from './contradiction.js';
import { type ContradictionFact, CONTRADICTIONS, UNCHANGED_IN_A_ROW } from './contradiction.rules.js';
import { isActive } from './light.sql.js';
import { measureIsVisible } from './measure.visibility.js';
import { isBehind, progressTrend } from './progress-indicator.sql.js';
import { readsDrafts } from './status-report.access.js';
import { newestReleasedFirst } from './status-report.order.js';

/**
 * Contradictions as rows: `id`, `measure_id`, `number` of the measure, `report_id` where it is one of a report that is not released
 * yet, `kind`. First what is said, then what speaks against it, for no more measures than need be.
 */

const NEWEST = sql`select report.self_assessment from status_report report where report.measure_id = m.id
  and report.state = 'RELEASED' order by ${newestReleasedFirst(sql`report`)} limit 1`;

/** How often "unchanged" was released in a row, up to now. */
export const unchangedInARow = (measureId: Sql): Sql => sql`(
  select count(*) from status_report same where same.measure_id = ${measureId} and same.state = 'RELEASED' and same.is_unchanged
    and not exists (select from status_report other where other.measure_id = ${measureId} and other.state = 'RELEASED'
      and not other.is_unchanged
      and (other.reported_on, other.updated_at, other.id) > (same.reported_on, same.updated_at, same.id)))`;

/** What is said of a measure by what counts: its newest report, what coordination set, its status. */
const saidOfMeasures = (which: Sql): Sql => sql`
  select m.id as measure_id, m.number, m.status, null::uuid as report_id, m.planned_end as ends_on,
      coalesce(newest.self_assessment = 'ON_TRACK' or m.light_override = 'GREEN', false) and ${isActive(sql`m`)} as says_green,
      m.status = 'COMPLETED' as says_completed, coalesce(m.progress_percent = 100, false) as says_done, 0 as unchanged_now
    from measure m left join lateral (${NEWEST}) as newest on true
   where m.status not in ('DRAFT', 'PROPOSED') and ${which}`;

/** What a report says that does not count yet. */
const saidInReports = (which: Sql): Sql => sql`
  select m.id as measure_id, m.number, m.status, r.id as report_id, coalesce(r.new_planned_end, m.planned_end) as ends_on,
      r.self_assessment = 'ON_TRACK' as says_green, coalesce(r.proposed_status = 'COMPLETED', false) as says_completed,
      coalesce(coalesce(r.progress_percent, m.progress_percent) = 100, false) as says_done, r.is_unchanged::integer as unchanged_now
    from status_report r join measure m on m.id = r.measure_id where r.state <> 'RELEASED' and ${which}`;

/** Where a report is meant, "unchanged" counts only if it says so itself. */
const saysUnchanged = sql`(case when said.report_id is not null and said.unchanged_now = 0 then false
  else said.unchanged_now + ${unchangedInARow(sql`said.measure_id`)} >= ${UNCHANGED_IN_A_ROW} end)`;

const openMilestone = (
  more: Sql,
): Sql => sql`exists (select from milestone step where step.measure_id = said.measure_id
  and step.state in ('OPEN', 'MOVED') ${more})`;

const isOfMeasure = sql`gauge.measure_id = said.measure_id`;

function facts({ today }: ReadContext): Readonly<Record<ContradictionFact, Sql>> {
  return {
    saysGreen: sql`said.says_green`,
    saysCompleted: sql`said.says_completed`,
    saysDone: sql`said.says_done`,
    saysUnchanged,
    isPastEnd: sql`coalesce(said.ends_on < ${today}::date and said.status in ('AGREED', 'IN_PREPARATION', 'IN_PROGRESS'), false)`,
    hasOpenMilestone: openMilestone(sql``),
    hasLateMilestone: openMilestone(sql`and step.due_on < ${today}::date`),
    hasWorseningIndicator: sql`exists (select from progress_indicator gauge where ${isOfMeasure}
      and ${progressTrend(sql`gauge`)} = 'WORSENING')`,
    hasIndicatorBehind: sql`exists (select from progress_indicator gauge where ${isOfMeasure} and ${isBehind(sql`gauge`)})`,
  };
}

function kindsIn(said: Sql, context: ReadContext): Sql {
  const fact = facts(context);
  // Nested, so that what is dear to look up is looked up only where the cheap facts hold
  const whenAll = (needed: readonly ContradictionFact[], then: Sql): Sql =>
    needed.reduceRight((inner, name) => sql`case when ${fact[name]} then ${inner} end`, then);
  const kinds = Object.values(ContradictionKind).map((kind) =>
    whenAll(CHEAP_FIRST(kind), sql`${kind}::text`),
  );
  return sql`select md5(said.measure_id || coalesce(said.report_id::text, '') || found.kind)::uuid as id, said.measure_id, said.number,
      said.report_id, found.kind from (${said}) as said cross join lateral unnest(array[${join(kinds)}]) as found(kind)
    where found.kind is not null`;
}

/** The planned end lies in the row itself; how often something was said has to be counted. */
const CHEAP_FIRST = (kind: ContradictionKind): readonly ContradictionFact[] =>
  [...CONTRADICTIONS[kind]].sort((one, other) => Number(other === 'isPastEnd') - Number(one === 'isPastEnd'));

/** Contradictions of measures (`m`) that meet a condition. */
export const contradictionsOfMeasures = (which: Sql, context: ReadContext): Sql =>
  kindsIn(saidOfMeasures(which), context);

/** Contradictions of reports (`r`) that do not count yet and meet a condition. */
export const contradictionsOfReports = (which: Sql, context: ReadContext): Sql =>
  kindsIn(saidInReports(which), context);

/** Those who report on a measure, and coordination: of it before, of all in its part after. */
export const knowsContradictions = alsoToday('measure', readsDrafts);

/** The condition that the reader may know of a contradiction. */
export function contradictionIsVisible(row: Sql, context: ReadContext): Sql {
  const measure = sql`contradicted`;
  const [seen, known] = [measureIsVisible(measure, context), knowsContradictions(measure, context)];
  if (holdsForAll(seen) && holdsForAll(known)) return sql`true`;
  return sql`exists (select from measure ${measure} where ${measure}.id = ${row}.measure_id and ${seen} and ${known})`;
}
