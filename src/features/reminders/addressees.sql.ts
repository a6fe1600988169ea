import { type Sql, sql } from '../../platform/database/sql.js';
import { BodyType } from '../conferences/index.js';
import { isTimeFor, mayEscalateTo, openSubjects, stepsWithMeeting } from './owed.sql.js';
import { isHere } from '../reachability/index.js';

const NO_SUBJECT = sql`null::uuid as measure_id, null::uuid as milestone_id, null::uuid as outcome_id, null::uuid as data_delivery_id`;

const sits = (seat: Sql, day: Sql): Sql =>
  sql`(${seat}.valid_from <= ${day} and (${seat}.valid_to is null or ${seat}.valid_to >= ${day}))`;

/** Nothing goes by itself to those who sit in committees and councils, whatever profile they follow: their own office invites. */
const WITHOUT_LETTERS: readonly BodyType[] = [
  BodyType.COMMITTEE,
  BodyType.COUNTY_COMMITTEE,
  BodyType.COUNTY_COUNCIL,
  BodyType.TOWN_COUNCIL,
];
const mayBeWritten = sql`s.body_type <> all(${[...WITHOUT_LETTERS]})`;

/**
 * Whom steps are for, before anybody is found absent: columns `step_id`, the subject, `office_id`, `person_id` (either may be
 * null), `reason`, `is_letter`, `copies_deputy`, `secretariat_office_id`. Escalations that nobody released are left out, or in
 * where the plan is only looked at.
 */
export function addressees(which: Sql, today: string, { withUnreleased }: { withUnreleased: boolean }): Sql {
  const steps = stepsWithMeeting(which);
  const released = withUnreleased
    ? sql`true`
    : sql`exists (select from escalation e where e.step_id = s.step_id and e.office_id = open.office_id and e.state = 'RELEASED')`;
  const people = (audience: string, source: Sql, person: Sql, office: Sql, reason: string) => sql`
    select s.step_id, ${NO_SUBJECT}, ${office} as office_id, ${person} as person_id, ${reason}::text as reason,
           s.kind = 'INVITATION' as is_letter, false as copies_deputy, s.secretariat_office_id
      from ${steps} s ${source}
     where ${audience} = any(s.audiences) and ${isTimeFor(sql`s`)} and s.kind not in ('UPDATE', 'CANCELLATION')`;
  const none = sql`null::uuid`;
  // Before a meeting those who will sit there, as on its list; afterwards those who sit there now
  const sitsThere = (seat: Sql) => sits(seat, sql`greatest(s.anchor_on, ${today}::date)`);
  const here = (id: Sql) =>
    sql`exists (select from person p where p.id = ${id} and ${isHere(sql`p`, today)})`;
  return sql`
    select s.step_id, open.measure_id, open.milestone_id, open.outcome_id, open.data_delivery_id, open.office_id,
           case when s.kind = 'ESCALATION' then head.head_id else coalesce(open.person_id, head.head_id) end as person_id,
           case when s.kind = 'ESCALATION' or open.person_id is null then 'OFFICE_HEAD' else 'ACCOUNTABLE' end as reason,
           false as is_letter, 'DEPUTIES' = any(s.audiences) as copies_deputy, s.secretariat_office_id
      from ${steps} s
      join (${openSubjects(steps, today)}) open on open.step_id = s.step_id
      join office head on head.id = open.office_id
     where case when s.kind = 'ESCALATION' then ${mayEscalateTo(sql`open.office_id`, sql`s`)} and ${released}
                else 'RESPONSIBLE' = any(s.audiences) end
    union all
    select s.step_id, open.measure_id, open.milestone_id, open.outcome_id, open.data_delivery_id, null, null, 'ON_DUTY',
           false, false, s.secretariat_office_id
      from ${steps} s join (${openSubjects(steps, today)}) open on open.step_id = s.step_id
     where 'COORDINATOR' = any(s.audiences) and s.condition in ('REPORT_MISSING', 'STILL_OPEN')
    union all
    select s.step_id, ${NO_SUBJECT}, null, null, 'ON_DUTY', false, false, s.secretariat_office_id
      from ${steps} s
     where s.kind = 'ESCALATION' and exists (select from escalation e where e.step_id = s.step_id and e.state = 'PROPOSED')
    union all
    (select distinct on (step_id, coalesce(person_id, office_id)) step_id, measure_id, milestone_id, outcome_id, data_delivery_id,
           office_id, person_id, reason, is_letter, copies_deputy, secretariat_office_id
      from (
        ${people('COORDINATOR', sql``, none, none, 'ON_DUTY')}
        union all
        ${people(
          'CHAIR',
          sql`join lateral (select s.chair_id as id where s.chair_id is not null
            union select bm.person_id from body_member bm where bm.body_id = s.body_id and bm.role = 'CHAIR' and ${sitsThere(sql`bm`)}) chair on ${mayBeWritten}`,
          sql`chair.id`,
          none,
          'CHAIR',
        )}
        union all
        ${people(
          'MEMBERS',
          sql`join lateral (select bm.person_id as id from body_member bm
              where bm.body_id = s.body_id and bm.role <> 'GUEST' and ${sitsThere(sql`bm`)}
            union select s.chair_id where s.chair_id is not null) seat on ${mayBeWritten} and ${here(sql`seat.id`)}
              and (s.condition <> 'NO_ANSWER' or exists
              (select from attendance asked where asked.meeting_id = s.meeting_id and asked.person_id = seat.id and asked.state = 'INVITED'))`,
          sql`seat.id`,
          none,
          'MEMBER',
        )}
        union all
        ${people(
          'DEPUTIES',
          sql`join body_member bm on bm.body_id = s.body_id and bm.deputy_id is not null and bm.role <> 'GUEST'
            and ${mayBeWritten} and ${sitsThere(sql`bm`)} and ${here(sql`bm.person_id`)}`,
          sql`bm.deputy_id`,
          none,
          'DEPUTY_COPY',
        )}
        union all
        ${people('MINUTE_TAKER', sql`left join body_member bm on bm.body_id = s.body_id and bm.role = 'SECRETARY' and ${sitsThere(sql`bm`)}`, sql`bm.person_id`, none, 'MINUTE_TAKER')}
        union all
        ${people('SECRETARIAT', sql`left join office sec on sec.id = s.secretariat_office_id`, sql`sec.head_id`, sql`sec.id`, 'OFFICE')}
        union all
        ${people('NAMED_OFFICES', sql`left join office named on named.id = any(s.office_ids)`, sql`named.head_id`, sql`named.id`, 'OFFICE')}
        union all
        ${people(
          'STEERING_GROUP',
          sql`join body sg on sg.active and sg.type = 'STEERING_GROUP' and sg.organisation_id = s.organisation_id
            join body_member bm on bm.body_id = sg.id and bm.role <> 'GUEST' and ${sits(sql`bm`, sql`${today}::date`)}
             and ${here(sql`bm.person_id`)}`,
          sql`bm.person_id`,
          none,
          'MEMBER',
        )}
      ) named
     order by step_id, coalesce(person_id, office_id), reason = 'DEPUTY_COPY', reason)
    union all
    select s.step_id, ${NO_SUBJECT}, null, invited.recipient_id, invited.reason, true, false, s.secretariat_office_id
      from ${steps} s
      join lateral (select r.recipient_id, min(r.reason) as reason from reminder r join reminder_step inv on inv.id = r.step_id
              join delivery d on d.id = r.delivery_id and d.state in ('SENT', 'SENDING')
             where inv.review_id = s.review_id and inv.kind = 'INVITATION' and r.recipient_id is not null
             group by r.recipient_id) invited on true
     where s.kind in ('UPDATE', 'CANCELLATION')`;
}
