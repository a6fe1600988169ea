import type { ReadContext } from '../../platform/read/index.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import type { LocalDate } from '../../kernel/calendar.js';
import { measureIsVisible, newestReleasedFirst, standingTo } from '../measures/index.js';
import { LINK_DAYS, LINK_DAYS_AFTER_DUE } from './mail-link.rules.js';

/** What mails ask for: columns `delivery_id`, `measure_id`, `request_id`. What was taken out before they left is not in them. */
const askedFor: Sql = sql`
  select r.delivery_id, i.measure_id, i.request_id
    from reminder r
    join reminder_step s on s.id = r.step_id
    join review_item i on i.review_id = s.review_id and i.measure_id = r.measure_id
   where r.withdrawn_because is null`;

/**
 * Mails to people among these, each with the last day of its link: columns `delivery_id`, `person_id`, `expires_on`. Says in
 * SQL what `lastDayOf` says, for any number of mails.
 */
export const linksToMake = (deliveryIds: readonly string[], today: LocalDate): Sql => sql`
  select d.id as delivery_id, d.recipient_id as person_id,
         greatest(${today}::date + ${LINK_DAYS}::integer, max(q.due_on) + ${LINK_DAYS_AFTER_DUE}::integer) as expires_on
    from delivery d
    left join (${askedFor}) asked on asked.delivery_id = d.id
    left join report_request q on q.id = asked.request_id and q.closed_on is null
   where d.id = any(${[...deliveryIds]}::uuid[]) and d.recipient_id is not null
   group by d.id`;

/**
 * The measures a mail asked for, as far as the person may see them today: of several requests on one measure the one that is
 * still owed, and first of these.
 */
export const itemsOf = (deliveryId: string, context: ReadContext): Sql => sql`
  with asked as (
    select distinct on (asked.measure_id) asked.measure_id, q.id as request_id, q.due_on, q.closed_because
      from (${askedFor}) asked join report_request q on q.id = asked.request_id
     where asked.delivery_id = ${deliveryId}::uuid
     order by asked.measure_id, q.closed_on nulls first, q.due_on)
  select m.id as "measureId", m.number, m.title, m.status, m.planned_end as "plannedEnd",
         asked.request_id as "requestId", asked.due_on as "dueOn", asked.closed_because as "closedBecause",
         ${standingTo(sql`m`, context)} as standing,
         open.state as "openReport", open.id is not null as "hasOpen", last.said ->> 'reportedOn' as "lastReportedOn",
         last.said as "lastSaid", put_off.said as "putOff"
    from asked
    join measure m on m.id = asked.measure_id and ${measureIsVisible(sql`m`, context)}
    left join status_report open on open.measure_id = m.id and open.state <> 'RELEASED'
    left join lateral (
      select json_build_object('reportedOn', r.reported_on, 'selfAssessment', r.self_assessment, 'text', r.text) as said
        from status_report r where r.measure_id = m.id and r.state = 'RELEASED'
       order by ${newestReleasedFirst(sql`r`)} limit 1) last on true
    left join lateral (
      select json_build_object('to', e.new_due_on, 'isAsked', e.state = 'REQUESTED') as said
        from report_extension e where e.request_id = asked.request_id and e.state in ('REQUESTED', 'CONFIRMED')
       order by e.created_at desc limit 1) put_off on true
   order by asked.due_on, m.number`;
