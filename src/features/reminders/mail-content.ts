import type { Locale } from '../../kernel/actor.js';
import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { BodyType } from '../conferences/index.js';
import { coordinatorsOnDuty, stillOwed } from './recipients.js';
import type { RecipientReason } from './reminder.entity.js';

/** One measure in a mail, for the meeting for which its report is owed first. */
export interface MailEntry {
  readonly number: string;
  readonly title: string;
  readonly dueOn: string;
  readonly reason: RecipientReason;
  /** Whether a mail for this review has asked for it before. */
  readonly askedBefore: boolean;
  readonly meetingId: string;
  readonly meetingDay: string;
  readonly bodyName: string;
  readonly bodyType: BodyType;
  /** When the next step of the review comes, if there is one. */
  readonly nextOn: string | null;
}

/** Everything a mail says, read at the moment of sending. */
export interface MailContent {
  readonly name: string | null;
  readonly locale: Locale;
  readonly contact: { readonly name: string; readonly phone: string | null; readonly email: string } | null;
  /** Longest overdue first. */
  readonly entries: readonly MailEntry[];
}

/**
 * Reads what mails have to say now, by the id of the delivery: one statement for a whole batch. What has been reported
 * since a mail was planned is no longer in it; a mail with nothing left to say has no entries.
 */
export async function readMailContents(
  database: Database,
  deliveryIds: readonly string[],
  today: string,
): Promise<Map<string, MailContent>> {
  const rows = await database.rows<{ deliveryId: string; content: MailContent }>(sql`
    with duty as materialized (${coordinatorsOnDuty(today)}), owed as (${stillOwed}),
    entry as materialized (
      select distinct on (r.delivery_id, m.id) r.delivery_id, v.id as review_id, m.number, m.title, q.due_on as "dueOn",
             r.reason, t.id as "meetingId", t.held_on as "meetingDay", b.name as "bodyName", b.type as "bodyType",
             exists (select from reminder earlier join reminder_step es on es.id = earlier.step_id
                       join delivery ed on ed.id = earlier.delivery_id and ed.state = 'SENT'
                      where es.review_id = v.id and earlier.measure_id = m.id) as "askedBefore",
             (select min(next.due_on) from reminder_step next where next.review_id = v.id
                 and next.state = 'PLANNED' and next.due_on > ${today}::date) as "nextOn"
        from reminder r
        join reminder_step s on s.id = r.step_id
        join review v on v.id = s.review_id
        join owed on owed.review_id = v.id and owed.measure_id = r.measure_id
        join review_item i on i.review_id = v.id and i.measure_id = r.measure_id
        join report_request q on q.id = i.request_id
        join measure m on m.id = r.measure_id
        join meeting t on t.id = v.meeting_id
        join body b on b.id = t.body_id
       where r.delivery_id = any(${[...deliveryIds]}::uuid[]) and r.withdrawn_because is null
       order by r.delivery_id, m.id, q.due_on, t.held_on),
    said as (
      select entry.delivery_id, json_agg(entry order by "dueOn", number) as entries,
             (array_agg(json_build_object('name', duty.name, 'phone', duty.phone, 'email', duty.email)
                order by "dueOn", number) filter (where duty.person_id is not null))[1] as contact
        from entry left join duty on duty.review_id = entry.review_id
       group by entry.delivery_id)
    select d.id as "deliveryId",
           json_build_object('name', p.name, 'locale', coalesce(p.locale, 'de'), 'contact', said.contact,
             'entries', coalesce(said.entries, '[]')) as content
      from delivery d left join person p on p.id = d.recipient_id left join said on said.delivery_id = d.id
     where d.id = any(${[...deliveryIds]}::uuid[])`);
  return new Map(rows.map(({ deliveryId, content }) => [deliveryId, content]));
}
