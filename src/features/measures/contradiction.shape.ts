import { type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import './contradiction.messages.js';
import { Contradiction, ContradictionKind } from './contradiction.js';
import {
  contradictionIsVisible,
  contradictionsOfMeasures,
  contradictionsOfReports,
  unchangedInARow,
} from './contradiction.sql.js';
import { type ContradictionDetails, contradictionInWords } from './contradiction.words.js';
import { Measure } from './measure.entity.js';
import { expectedValue, isBehind, progressTrend } from './progress-indicator.sql.js';
import { StatusReport } from './status-report.entity.js';
import './status-report.shape.js';

const KIND_ORDER = Object.values(ContradictionKind);
const inOrder = (row: Sql): Sql => sql`array_position(${KIND_ORDER}::text[], ${row}.kind)`;

const firstMilestone = (row: Sql, more: Sql = sql``): Sql => sql`(
  select json_build_object('title', step.title, 'day', step.due_on, 'count', count(*) over ()) from milestone step
   where step.measure_id = ${row}.measure_id and step.state in ('OPEN', 'MOVED') ${more} order by step.due_on, step.title, step.id limit 1)`;

const gaugeValue = (
  steps: number,
): Sql => sql`(select told.value from reading told where told.progress_indicator_id = gauge.id
  order by told.read_on desc offset ${steps} limit 1)`;

const firstGauge = (row: Sql, which: Sql, more: Sql): Sql => sql`(
  select json_build_object('title', gauge.name, 'unit', gauge.unit, 'now', ${gaugeValue(0)}, ${more},
      'day', (select max(told.read_on) from reading told where told.progress_indicator_id = gauge.id))
    from progress_indicator gauge where gauge.measure_id = ${row}.measure_id and ${which}
   order by gauge.sort_order, gauge.name, gauge.id limit 1)`;

/** The planned end that counts, or the one that the report names. */
const endOf = (
  row: Sql,
): Sql => sql`(select coalesce(open_report.new_planned_end, of_it.planned_end) from measure of_it
  left join status_report open_report on open_report.id = ${row}.report_id where of_it.id = ${row}.measure_id)`;

/** What the sentence of each kind names. */
const factsOf = (row: Sql, { today }: ReadContext): Sql => sql`(case ${row}.kind
  when ${ContradictionKind.GREEN_WITH_LATE_MILESTONE} then ${firstMilestone(row, sql`and step.due_on < ${today}::date`)}
  when ${ContradictionKind.GREEN_WITH_WORSENING_INDICATOR} then ${firstGauge(
    row,
    sql`${progressTrend(sql`gauge`)} = 'WORSENING'`,
    sql`'before', coalesce(${gaugeValue(1)}, gauge.baseline_value)`,
  )}
  when ${ContradictionKind.GREEN_BEHIND_TARGET} then ${firstGauge(
    row,
    isBehind(sql`gauge`),
    sql`'expected', round(${expectedValue(sql`gauge`)}, 2)`,
  )}
  when ${ContradictionKind.COMPLETED_WITH_OPEN_MILESTONES} then ${firstMilestone(row)}
  when ${ContradictionKind.DONE_PAST_END} then json_build_object('day', ${endOf(row)})
  when ${ContradictionKind.UNCHANGED_PAST_END} then json_build_object('day', ${endOf(row)},
    'times', ${unchangedInARow(sql`${row}.measure_id`)} + (${row}.report_id is not null)::integer) end)`;

defineShape(Contradiction, {
  visible: contradictionIsVisible,
  from: (context) =>
    sql`(${contradictionsOfMeasures(sql`true`, context)} union all ${contradictionsOfReports(sql`true`, context)})`,
  sorts: { MEASURE: { sql: (row) => sql`${row}.number`, type: 'text' } },
  fields: {
    kind: value({
      type: () => ContradictionKind,
      description: 'What does not fit.',
      sql: (row) => sql`${row}.kind`,
    }),
    text: derived<ContradictionDetails>({
      type: () => String,
      description: 'Both sides in a sentence, with titles, figures and days.',
      needs: (row, context) => sql`json_build_object('kind', ${row}.kind, 'facts', ${factsOf(row, context)})`,
      derive: (details, { actor }) => contradictionInWords(details, actor.locale),
    }),
    measure: one({
      type: () => Measure,
      description: 'The measure it is about.',
      where: (row, measure) => sql`${measure}.id = ${row}.measure_id`,
    }),
  },
});

extendShape(Measure, {
  contradictions: many({
    type: () => Contradiction,
    description:
      'What is said of it and does not fit (Widersprüche). For those who report on it, and coordination; empty for others.',
    where: (measure, row) => sql`${row}.measure_id = ${measure}.id and ${row}.report_id is null`,
    orderBy: inOrder,
  }),
});

extendShape(StatusReport, {
  contradictions: many({
    type: () => Contradiction,
    description: 'What would not fit if it were released as it is; empty once it is.',
    where: (report, row) => sql`${row}.report_id = ${report}.id`,
    orderBy: inOrder,
  }),
});
