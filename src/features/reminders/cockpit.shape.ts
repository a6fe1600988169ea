import { Int } from '@nestjs/graphql';
import { isPlanning } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, extendShape, many, one, type ReadContext, value } from '../../platform/read/index.js';
import { isExcused, Measure } from '../measures/index.js';
import { Person } from '../people/index.js';
import { Review, seesMail } from '../reviews/index.js';
import { MissingReport } from './cockpit.model.js';
import { EscalationState } from './escalation.entity.js';
import { isRunning } from './owed.sql.js';
import { arrives, isHere } from '../reachability/index.js';

/** Who was reminded how often is for coordination. */
const seesCockpit = (_: Sql, context: ReadContext): Sql =>
  seesMail(context) && isPlanning(context.actor) ? sql`true` : sql`false`;

const reminded = (row: Sql, what: Sql): Sql => sql`(select ${what} from reminder r
  join reminder_step rs on rs.id = r.step_id and rs.review_id = ${row}.review_id
  join delivery d on d.id = r.delivery_id and d.state = 'SENT'
 where r.measure_id = ${row}.measure_id and not r.is_copy)`;

defineShape(MissingReport, {
  from: ({ today }) => sql`(
    select i.review_id, i.measure_id, q.id as request_id, q.asked_on, q.due_on, m.lead_office_id, m.accountable_person_id,
           ${isExcused(sql`q`, today)} as is_excused
      from review_item i
      join report_request q on q.id = i.request_id and q.closed_on is null
      join measure m on m.id = i.measure_id and ${isRunning(sql`m`)})`,
  visible: seesCockpit,
  fields: {
    measure: one({
      type: () => Measure,
      nullable: false,
      description: 'The measure.',
      where: (row, measure) => sql`${measure}.id = ${row}.measure_id`,
    }),
    accountable: one({
      type: () => Person,
      description: 'Who is accountable.',
      where: (row, person) => sql`${person}.id = ${row}.accountable_person_id`,
    }),
    askedOn: value({
      type: () => LocalDay,
      description: 'Missing since: the day it was asked for.',
      sql: (row) => sql`${row}.asked_on`,
    }),
    dueOn: value({
      type: () => LocalDay,
      description: 'Day by which it is owed.',
      sql: (row) => sql`${row}.due_on`,
    }),
    remindersSent: value({
      type: () => Int,
      description: 'How many mails have asked for it.',
      sql: (row) => reminded(row, sql`count(distinct d.id)::integer`),
    }),
    lastRemindedOn: value({
      type: () => LocalDay,
      nullable: true,
      description: 'Day of the last mail that asked for it.',
      sql: (row) => reminded(row, sql`max(d.day)`),
    }),
    isPutOff: value({
      type: () => Boolean,
      description: 'Whether the office said that it is not possible yet, with a new day to come.',
      sql: (row) => sql`${row}.is_excused`,
    }),
    escalation: value({
      type: () => EscalationState,
      nullable: true,
      description: 'Whether the head of the office was, or may be, told.',
      sql: (row) => sql`(select e.state from escalation e join reminder_step es on es.id = e.step_id
        where es.review_id = ${row}.review_id and e.office_id = ${row}.lead_office_id order by es.due_on desc limit 1)`,
    }),
    isAddressFaulty: value({
      type: () => Boolean,
      description: 'Whether mail to the accountable person does not arrive.',
      sql: (row) =>
        sql`exists (select from person p where p.id = ${row}.accountable_person_id and not ${arrives(sql`p.email`)})`,
    }),
    needsHandOver: value({
      type: () => Boolean,
      description: 'Whether nobody who works here is accountable: the measure is to be handed over.',
      sql: (row, { today }) => needsHandOver(row, today),
    }),
  },
});

/** Nobody is accountable any more: the person has left, or never was named. */
export const needsHandOver = (measure: Sql, today: string): Sql =>
  sql`not exists (select from person p where p.id = ${measure}.accountable_person_id and ${isHere(sql`p`, today)})`;

extendShape(Review, {
  missingReports: many({
    type: () => MissingReport,
    description:
      'Who is missing since when, and what was done about it; longest overdue first. For coordination.',
    where: (review, missing) => sql`${missing}.review_id = ${review}.id`,
    orderBy: (missing) => sql`${missing}.due_on, ${missing}.lead_office_id, ${missing}.measure_id`,
  }),
});
