import { isPlanning } from '../../kernel/visibility.js';
import { join, type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, derived, extendShape, one, type ReadContext } from '../../platform/read/index.js';
import { Person } from '../people/index.js';
import { measureIsVisible } from './measure.visibility.js';
import type { MeasureStatus } from './measure-status.js';
import { AcceptanceAction, type AcceptanceState, ReportAcceptance } from './report-acceptance.entity.js';
import { allowedAcceptanceActions } from './report-acceptance.rules.js';
import { coordinates, readsDrafts, standingTo } from './status-report.access.js';
import { StatusReport } from './status-report.entity.js';
import { type ReportStanding, REPORTED } from './status-report.rules.js';
import './status-report.shape.js';

/** What is said of the measure that the accepted report is about. */
const ofItsMeasure = (acceptance: Sql, said: (measure: Sql) => Sql): Sql => sql`
  (select ${said(sql`am`)} from status_report ar join measure am on am.id = ar.measure_id
    where ar.id = ${acceptance}.report_id)`;

/** What coordination asks an office is for those who plan, and for whoever writes about the measure. */
export const acceptanceVisible = (acceptance: Sql, context: ReadContext): Sql =>
  ofItsMeasure(
    acceptance,
    (measure) =>
      sql`${measureIsVisible(measure, context)} and ${isPlanning(context.actor) ? sql`true` : readsDrafts(measure, context)}`,
  );

/** Whether it waits for the actor: nobody has looked at it, and the actor coordinates the measure, which still runs. */
export const waitsForCoordination = (acceptance: Sql, context: ReadContext): Sql => sql`
  (${acceptance}.state = 'AWAITED' and ${ofItsMeasure(
    acceptance,
    (measure) => sql`${measure}.status in (${join([...REPORTED])}) and ${coordinates(measure, context)}`,
  )})`;

const person = (description: string, id: (acceptance: Sql) => Sql) =>
  one({ type: () => Person, description, where: (acceptance, who) => sql`${who}.id = ${id(acceptance)}` });

defineShape(ReportAcceptance, {
  visible: acceptanceVisible,
  sorts: {
    REPORTED: {
      sql: (acceptance) =>
        sql`(select said.reported_on from status_report said where said.id = ${acceptance}.report_id)`,
      type: 'date',
    },
  },
  fields: {
    report: one({
      type: () => StatusReport,
      nullable: false,
      description: 'The released report.',
      where: (acceptance, report) => sql`${report}.id = ${acceptance}.report_id`,
    }),
    acceptedBy: person('Who accepted it.', (acceptance) => sql`${acceptance}.accepted_by`),
    questionedBy: person('Who asked back.', (acceptance) => sql`${acceptance}.questioned_by`),
    allowedActions: derived<{
      standing: ReportStanding;
      state: AcceptanceState;
      measureStatus: MeasureStatus;
    }>({
      type: () => [AcceptanceAction],
      inPast: [],
      description: 'What you may do with it now.',
      needs: (acceptance, context) => sql`json_build_object('state', ${acceptance}.state,
        'measureStatus', ${ofItsMeasure(acceptance, (measure) => sql`${measure}.status`)},
        'standing', ${ofItsMeasure(acceptance, (measure) => standingTo(measure, context))})`,
      derive: ({ standing, ...judged }) => allowedAcceptanceActions(standing, judged),
    }),
  },
});

extendShape(StatusReport, {
  acceptance: one({
    type: () => ReportAcceptance,
    description: 'Whether coordination has accepted it, or asked back; for those who plan or report.',
    where: (report, acceptance) => sql`${acceptance}.report_id = ${report}.id`,
  }),
});
