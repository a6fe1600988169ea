import { Int } from '@nestjs/graphql';
import { isPlanning } from '../../kernel/visibility.js';
import { sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, one, type ReadContext, value, visibleToAll } from '../../platform/read/index.js';
import { lightRank } from './light.sql.js';
import { Measure } from './measure.entity.js';
import { belongsToVisibleMeasure, measureIsVisible } from './measure.visibility.js';
import { ReportAcceptance } from './report-acceptance.entity.js';
import { DueReport } from './report-request.due.js';
import { ReportRequest } from './report-request.entity.js';
import { releasesFor, writesFor } from './status-report.access.js';
import { StatusReport } from './status-report.entity.js';
import { WaitsFor } from './status-report.enums.js';

const measure = one({
  type: () => Measure,
  nullable: false,
  description: 'The measure a report is owed on.',
  where: (row, target) => sql`${target}.id = ${row}.measure_id`,
});

defineShape(ReportRequest, {
  // Who owes what is for those who plan; committees see the report, or that there is none.
  visible: (request, context) =>
    isPlanning(context.actor) ? belongsToVisibleMeasure(request, context) : sql`false`,
  fields: {
    measure,
    report: one({
      type: () => StatusReport,
      description: 'The report that answered it.',
      where: (request, report) => sql`${report}.id = ${request}.report_id`,
    }),
  },
});

/** Per measure of the actor's: the earliest day a report is owed by, and the report that is being written. */
const onTheDesk = (context: ReadContext) => sql`(
  select dm.id as measure_id, dm.number, owed.due_on, open.id as open_report_id, questioned.id as questioned_id,
         case when open.state = 'SUBMITTED' then 'HEAD' else 'OFFICER' end as waits_for,
         ${lightRank(sql`dm`, context)} as light_rank
    from measure dm
    left join lateral (select min(q.due_on) as due_on from report_request q
      where q.measure_id = dm.id and q.closed_on is null and q.asked_on <= ${context.today}::date) owed on true
    left join status_report open on open.measure_id = dm.id and open.state <> 'RELEASED'
    left join lateral (select asked.id from report_acceptance asked join status_report said on said.id = asked.report_id
      where said.measure_id = dm.id and asked.state = 'QUESTIONED') questioned on true
   where (owed.due_on is not null or open.id is not null or questioned.id is not null)
     and dm.status in ('AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING', 'ON_HOLD')
     and ${writesFor(sql`dm`, context)} and ${measureIsVisible(sql`dm`, context)})`;

defineShape(DueReport, {
  from: onTheDesk,
  visible: visibleToAll,
  fields: {
    measure,
    dueOn: value({
      type: () => LocalDay,
      nullable: true,
      description: 'Day by which it is owed; empty where nobody asked for it.',
      sql: (due) => sql`${due}.due_on`,
    }),
    daysLeft: value({
      type: () => Int,
      nullable: true,
      description: 'Days until then; negative when it is late.',
      sql: (due, { today }) => sql`${due}.due_on - ${today}::date`,
    }),
    openReport: one({
      type: () => StatusReport,
      description: 'The report that is being written, if there is one.',
      where: (due, report) => sql`${report}.id = ${due}.open_report_id`,
    }),
    questioned: one({
      type: () => ReportAcceptance,
      description: 'What coordination asks about the report that counts; a correcting report answers it.',
      where: (due, acceptance) => sql`${acceptance}.id = ${due}.questioned_id`,
    }),
    waitsFor: value({
      type: () => WaitsFor,
      description: 'Whose turn it is.',
      sql: (due) => sql`${due}.waits_for`,
    }),
    mayRelease: value({
      type: () => Boolean,
      description: 'Whether you may release a report on it yourself.',
      sql: (due, context) => sql`exists (select from measure released_by_me
        where released_by_me.id = ${due}.measure_id and ${releasesFor(sql`released_by_me`, context)})`,
    }),
  },
});
