import type { Locale } from '../../kernel/actor.js';
import type { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { type AttendanceState, type BodyType, isOnAgenda } from '../conferences/index.js';
import { isAwaited } from '../indicators/index.js';
import { couldRead, isExcused } from '../measures/index.js';
import type { ProfileKind, StepKind } from '../reviews/index.js';
import type { DeliveryKind } from './delivery.entity.js';
import { isRunning, mayEscalateTo } from './owed.sql.js';
import type { RecipientReason } from './reminder.entity.js';

/** Where an entry stands in the mail: reports first, all in one list. */
export type MailSection = 'STATUS' | 'ESCALATION' | 'DATE' | 'NOTICE';

/** One thing a mail says. Words are in the language of the recipient. */
export interface MailEntry {
  readonly section: MailSection;
  /** Number of the measure or outcome; empty where there is none. */
  readonly number: string;
  /** Never the wording of an outcome: it may come from a closed session. */
  readonly title: string;
  /** Empty for an outcome without a day. */
  readonly dueOn: string | null;
  readonly reason: RecipientReason;
  readonly profileKind: ProfileKind;
  readonly stepKind: StepKind;
  readonly label: string;
  readonly wording: string;
  /** Whether a mail for this review has asked for it before. */
  readonly askedBefore: boolean;
  readonly meetingId: string | null;
  readonly meetingDay: string | null;
  readonly bodyName: string | null;
  readonly bodyType: BodyType | null;
  /** When the next step of the review comes for those who still owe something. */
  readonly nextOn: string | null;
  /** From when on the head of the office may be told. */
  readonly escalatesOn: string | null;
  /** When the absent person is back, where the mail goes to a deputy. */
  readonly backOn: string | null;
}

/** The meeting a letter is about. */
export interface LetterMeeting {
  readonly id: string;
  readonly bodyName: string;
  readonly bodyType: BodyType;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly place: string | null;
  /** The version of the meeting, as in the calendar feed: calendars follow the highest. */
  readonly sequence: number;
  /** How many public items were taken off its agenda; the closed session is not for mail. */
  readonly withdrawnItems: number;
  /** By when an answer is wanted; empty where nobody asks for one. */
  readonly answerBy: string | null;
  /** How the recipient stands on its list; empty for who does not, such as deputies. */
  readonly attendance: AttendanceState | null;
}

/** Everything a mail says, read at the moment of sending. */
export interface MailContent {
  readonly kind: DeliveryKind;
  readonly name: string | null;
  readonly address: string;
  readonly locale: Locale;
  readonly contact: { readonly name: string; readonly phone: string | null; readonly email: string } | null;
  /** Longest overdue first. */
  readonly entries: readonly MailEntry[];
  /** For letters. */
  readonly meeting: LetterMeeting | null;
}

/** Whether a reminder `r` of a step `s` still has something to say. */
const isStillDue = (today: string): Sql => sql`s.state <> 'CANCELLED' and case
  when r.milestone_id is not null then ms.state in ('OPEN', 'MOVED') and ${isRunning(sql`m`)}
  when r.outcome_id is not null then o.done_on is null
  when r.data_delivery_id is not null then ${isAwaited(sql`dd`)} and dd.due_on = s.anchor_on
  when r.measure_id is not null and s.condition = 'REPORT_MISSING'
    then ${isRunning(sql`m`)} and q.closed_on is null and not ${isExcused(sql`q`, today)}
  when r.measure_id is not null then ${isRunning(sql`m`)} and m.planned_end = s.anchor_on
  when s.kind = 'ESCALATION' then exists (select from escalation e where e.step_id = s.id and e.state = 'PROPOSED')
  when s.condition = 'MINUTES_MISSING' then t.sealed_on is null
  when s.condition = 'NO_ANSWER' then exists (select from attendance asked where asked.meeting_id = t.id and asked.state = 'INVITED'
    and (asked.person_id = r.recipient_id or r.reason = 'COORDINATOR' or r.reason = 'DEPUTY' and exists (select from deputyship d
      where d.person_id = asked.person_id and d.deputy_id = r.recipient_id
        and d.valid_from <= ${today}::date and (d.valid_to is null or d.valid_to >= ${today}::date))))
  else true end`;

const inLanguage = (column: string): Sql =>
  sql`case when d_locale = 'en' then ${sql([`s.${column}_en`])} else ${sql([`s.${column}_de`])} end`;

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
    with mail as materialized (
      select d.id, d.kind, d.step_id, d.address, d.recipient_id, p.name, coalesce(p.locale, 'de') as d_locale
        from delivery d left join person p on p.id = d.recipient_id where d.id = any(${[...deliveryIds]}::uuid[])),
    entry as materialized (
      select distinct on (mail.id, placed.section, coalesce(m.id, r.subject_id), case when r.milestone_id is null then r.subject_id else r.milestone_id end,
               case when placed.section = 'NOTICE' then s.id end)
             mail.id as delivery_id, b.secretariat_office_id, s.due_on as said_on, placed.section,
             coalesce(m.number, o.number, '') as number, coalesce(ms.title, m.title, dd.title || ', ' || dd.reference_period, '') as title,
             case when o.id is null then coalesce(q.due_on, s.anchor_on) else o.due_on end as "dueOn", r.reason, rp.kind as "profileKind", s.kind as "stepKind",
             ${inLanguage('label')} as label, ${inLanguage('wording')} as wording,
             exists (select from reminder earlier join reminder_step es on es.id = earlier.step_id and es.id <> s.id
                       join delivery ed on ed.id = earlier.delivery_id and ed.state = 'SENT'
                      where earlier.measure_id = r.measure_id and es.review_id = v.id) as "askedBefore",
             t.id as "meetingId", t.held_on as "meetingDay", b.name as "bodyName", b.type as "bodyType",
             (select min(next.due_on) from reminder_step next where next.review_id = v.id and next.condition = 'REPORT_MISSING'
                 and next.kind <> 'ESCALATION' and next.state = 'PLANNED' and next.due_on > ${today}::date) as "nextOn",
             case when placed.section = 'STATUS' then (select min(next.due_on) from reminder_step next where next.review_id = v.id
                 and next.kind = 'ESCALATION' and next.state = 'PLANNED' and next.due_on > ${today}::date
                 and ${mayEscalateTo(sql`m.lead_office_id`, sql`b`)}) end as "escalatesOn",
             case when r.reason = 'DEPUTY' then (select max(a.to_day) + 1 from absence a where a.person_id = m.accountable_person_id
                 and ${today}::date between a.from_day and a.to_day) end as "backOn"
        from mail
        join reminder r on r.delivery_id = mail.id and r.withdrawn_because is null
        join reminder_step s on s.id = r.step_id
        join reminder_profile rp on rp.id = s.profile_id
        left join review v on v.id = s.review_id
        left join milestone ms on ms.id = r.milestone_id
        left join measure m on m.id = coalesce(r.measure_id, ms.measure_id)
        left join review_item i on i.review_id = v.id and i.measure_id = r.measure_id
        left join report_request q on q.id = i.request_id
        left join outcome o on o.id = r.outcome_id
        left join agenda_item oi on oi.id = o.agenda_item_id
        left join data_delivery dd on dd.id = r.data_delivery_id
        left join meeting t on t.id = coalesce(v.meeting_id, oi.meeting_id)
        left join body b on b.id = t.body_id
        cross join lateral (select case
            when r.subject_id = '00000000-0000-0000-0000-000000000000'::uuid then 'NOTICE'
            when s.kind = 'ESCALATION' then 'ESCALATION'
            when s.condition = 'REPORT_MISSING' then 'STATUS' else 'DATE' end as section) placed
       where ${isStillDue(today)}
         and (m.id is null or mail.recipient_id is null or ${couldRead(sql`mail.recipient_id`, sql`m`, today)})
       order by mail.id, placed.section, coalesce(m.id, r.subject_id), case when r.milestone_id is null then r.subject_id else r.milestone_id end,
             case when placed.section = 'NOTICE' then s.id end, r.is_copy, coalesce(q.due_on, s.anchor_on), t.held_on),
    duty as materialized (
      select secretariat.id, coordinator_on_duty(secretariat.id, ${today}::date) as person_id
        from (select distinct secretariat_office_id as id from entry
              union select b.secretariat_office_id from mail join reminder_step s on s.id = mail.step_id
                join review v on v.id = s.review_id join meeting t on t.id = v.meeting_id join body b on b.id = t.body_id) secretariat),
    said as (
      select entry.delivery_id, json_agg(entry order by entry."dueOn", entry.number, entry.title, entry.said_on, entry.label) as entries,
             (array_agg(json_build_object('name', c.name, 'phone', c.phone, 'email', c.email)
                order by entry."dueOn", entry.number) filter (where c.id is not null))[1] as contact
        from entry left join duty on duty.id is not distinct from entry.secretariat_office_id
        left join person c on c.id = duty.person_id
       group by entry.delivery_id)
    select mail.id as "deliveryId",
           json_build_object('kind', mail.kind, 'name', mail.name, 'address', mail.address, 'locale', mail.d_locale,
             'contact', said.contact, 'entries', coalesce(said.entries, '[]'), 'meeting', letter.meeting) as content
      from mail left join said on said.delivery_id = mail.id
      left join lateral (
        select json_build_object('id', t.id, 'bodyName', b.name, 'bodyType', b.type, 'heldOn', t.held_on,
                 'startsAt', to_char(t.starts_at, 'HH24:MI'), 'endsAt', to_char(t.ends_at, 'HH24:MI'), 'place', t.place,
                 'sequence', t.version,
                 'withdrawnItems', (select count(*) from agenda_item off where off.meeting_id = t.id and not off.is_closed_session
                    and not ${isOnAgenda(sql`off`)}),
                 'answerBy', (select min(ask.due_on) from reminder_step ask where ask.review_id = v.id
                    and ask.condition = 'NO_ANSWER' and ask.state = 'PLANNED' and ask.due_on > ${today}::date),
                 'attendance', (select listed.state from attendance listed
                    where listed.meeting_id = t.id and listed.person_id = mail.recipient_id)) as meeting
          from reminder_step s join review v on v.id = s.review_id join meeting t on t.id = v.meeting_id join body b on b.id = t.body_id
         where s.id = mail.step_id) letter on true`);
  return new Map(rows.map(({ deliveryId, content }) => [deliveryId, content]));
}
