import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import {
  alsoToday,
  defineShape,
  derived,
  extendShape,
  holdsForAll,
  many,
  one,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { Office } from '../offices/index.js';
import { Person } from '../people/index.js';
import { contradictionsOfReports } from './contradiction.sql.js';
import { Measure } from './measure.entity.js';
import './measure.shape.js';
import { measureIsVisible } from './measure.visibility.js';
import type { MeasureStatus } from './measure-status.js';
import { readsDrafts, standingTo } from './status-report.access.js';
import { StatusReport } from './status-report.entity.js';
import { newestReleasedFirst } from './status-report.order.js';
import { ReportAction, type ReportState, ReportWarning, type SelfAssessment } from './status-report.enums.js';
import { allowedReportActions, type ReportStanding, warningsOf } from './status-report.rules.js';

/** Who may read a report: whoever may see its measure; before the release only those who work on it. */
export const reportVisible = alsoToday('status_report', (report: Sql, context: ReadContext) => {
  const [measure, drafts] = [measureIsVisible(sql`rm`, context), readsDrafts(sql`rm`, context)];
  if (holdsForAll(measure) && holdsForAll(drafts)) return sql`true`;
  return sql`exists (select from measure rm where rm.id = ${report}.measure_id and ${measure}
      and (${report}.state = 'RELEASED' or ${drafts}))`;
});

/** Newest first, what is not released yet before all. */
const newestFirst = (report: Sql): Sql =>
  sql`${report}.reported_on is not null, ${newestReleasedFirst(report)}`;

/** What the rules look at, as JSON. */
const judged = (report: Sql, context: ReadContext): Sql => sql`(
  select json_build_object('standing', ${standingTo(sql`jm`, context)}, 'report', json_build_object(
    'state', ${report}.state, 'measureStatus', jm.status,
    'isAuthor', coalesce(${report}.drafted_by = ${context.actor.personId}::uuid, false)))
    from measure jm where jm.id = ${report}.measure_id)`;

interface Judged {
  readonly standing: ReportStanding;
  readonly report: { state: ReportState; measureStatus: MeasureStatus; isAuthor: boolean };
}

const person = (description: string, id: (report: Sql) => Sql) =>
  one({ type: () => Person, description, where: (report, who) => sql`${who}.id = ${id(report)}` });

defineShape(StatusReport, {
  visible: reportVisible,
  fields: {
    measure: one({
      type: () => Measure,
      nullable: false,
      description: 'The measure it is about.',
      where: (report, measure) => sql`${measure}.id = ${report}.measure_id`,
    }),
    office: one({
      type: () => Office,
      description: 'The office that released it; empty before.',
      where: (report, office) => sql`${office}.id = ${report}.office_id`,
    }),
    officeName: value({
      type: () => String,
      nullable: true,
      description: 'What that office was called on the day the report counts for.',
      sql: (report) => sql`office_name_on(${report}.office_id, ${report}.reported_on)`,
    }),
    draftedBy: person('Who wrote it.', (report) => sql`${report}.drafted_by`),
    releasedBy: person('Who released it.', (report) => sql`${report}.released_by`),
    allowedActions: derived<Judged>({
      type: () => [ReportAction],
      inPast: [],
      description: 'What you may do with it now.',
      needs: judged,
      derive: ({ standing, report }) => allowedReportActions(standing, report),
    }),
    returnedBecause: value({
      type: () => String,
      nullable: true,
      description: 'Why it was returned; for those who work on it, and coordination.',
      sql: (report, context) => sql`(select ${report}.returned_because from measure returned
        where returned.id = ${report}.measure_id and ${readsDrafts(sql`returned`, context)})`,
    }),
    origin: value({
      type: () => String,
      nullable: true,
      description: 'Source of a report taken over from elsewhere; for those who plan.',
      sql: (report, { actor }) => (isPlanning(actor) ? sql`${report}.origin` : sql`null::text`),
    }),
    warnings: derived<{
      selfAssessment: SelfAssessment;
      counterStep: string | null;
      nextStep: string | null;
      isContradicted: boolean;
    }>({
      type: () => [ReportWarning],
      description: 'What is asked for, but forbids nothing.',
      // Before the release only those who work on it read it; afterwards the measure tells them
      needs: (report, context) => sql`json_build_object('selfAssessment', ${report}.self_assessment,
        'counterStep', nullif(${report}.counter_step, ''), 'nextStep', nullif(${report}.next_step, ''),
        'isContradicted', ${report}.state <> 'RELEASED'
          and exists (${contradictionsOfReports(sql`r.id = ${report}.id`, context)}))`,
      derive: warningsOf,
    }),
  },
});

extendShape(Measure, {
  reports: many({
    type: () => StatusReport,
    description:
      'Status reports, newest first. Those not released yet are seen by the lead office and coordination.',
    where: (measure, report) => sql`${report}.measure_id = ${measure}.id`,
    orderBy: newestFirst,
  }),
  latestReport: one({
    type: () => StatusReport,
    description: 'The newest released report: what counts.',
    where: (measure, report) => sql`${report}.measure_id = ${measure}.id and ${report}.state = 'RELEASED'`,
    orderBy: newestReleasedFirst,
  }),
  openReport: one({
    type: () => StatusReport,
    description: 'The report that is not released yet, if you may see it; there is one at most.',
    where: (measure, report) => sql`${report}.measure_id = ${measure}.id and ${report}.state <> 'RELEASED'`,
  }),
  reportDueOn: value({
    type: () => LocalDay,
    nullable: true,
    description: 'Day by which the next report is owed; empty where none is. For those who plan or report.',
    sql: (measure, { actor, today }) =>
      !isPlanning(actor) && !hasRole(actor, Role.CONTRIBUTOR)
        ? sql`null`
        : sql`(select min(due.due_on) from report_request due
      where due.measure_id = ${measure}.id and due.closed_on is null and due.asked_on <= ${today}::date)`,
  }),
});
