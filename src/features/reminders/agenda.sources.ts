import { type Sql, sql } from '../../platform/database/sql.js';
import { agendaCandidate, AgendaItemKind, AgendaSection, defineAgendaSource } from '../conferences/index.js';
import { isExcused } from '../measures/index.js';
import { mayEscalateTo } from './owed.sql.js';

/** A partner outside the organisation is asked twice, then the meeting talks about it. */
const UNANSWERED_STEPS = 2;

/** Reports on running measures `r` that are missing, with the mails that have asked for them: `s` the step, `d` the mail. */
const asked = (measures: Sql, today: string): Sql => sql`${measures} r
  join measure m on m.id = r.id
  join report_request q on q.measure_id = r.id and q.closed_on is null and not ${isExcused(sql`q`, today)}
  join review_item i on i.request_id = q.id
  join review v on v.id = i.review_id and v.state <> 'CANCELLED'
  join reminder_step s on s.review_id = v.id
  join reminder e on e.step_id = s.id and e.measure_id = r.id and not e.is_copy
  join delivery d on d.id = e.delivery_id and d.state = 'SENT'`;

/** The organisation of the body that looks at a review `v`. */
const itsOrganisation = sql`(select b.organisation_id from meeting rt join body b on b.id = rt.body_id where rt.id = v.meeting_id) as organisation_id`;

defineAgendaSource({
  section: AgendaSection.ESCALATED,
  code: 'HEAD_WAS_TOLD',
  kind: AgendaItemKind.DISCUSSION,
  rows: ({ measures, context: { today } }) => sql`
    select ${agendaCandidate({
      measureId: sql`told.id`,
      weight: sql`${today}::date - told.day`,
      details: sql`json_build_object('day', told.day)`,
    })}
      from (select r.id, min(d.day) as day from ${asked(measures, today)} where s.kind = 'ESCALATION' group by r.id) told`,
});

defineAgendaSource({
  section: AgendaSection.ESCALATED,
  code: 'PARTNER_SILENT',
  kind: AgendaItemKind.DISCUSSION,
  rows: ({ measures, context: { today } }) => sql`
    select ${agendaCandidate({
      measureId: sql`told.id`,
      weight: sql`told.times`,
      details: sql`json_build_object('times', told.times)`,
    })}
      from (select r.id, m.lead_office_id, ${itsOrganisation}, count(distinct s.id)::integer as times
              from ${asked(measures, today)} where s.kind in ('REQUEST', 'CLOSING', 'REMINDER')
             group by r.id, m.lead_office_id, v.id) told
     where told.times >= ${UNANSWERED_STEPS}::integer and not ${mayEscalateTo(sql`told.lead_office_id`, sql`told`)}`,
});
