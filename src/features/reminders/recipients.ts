import { type Sql, sql } from '../../platform/database/sql.js';
import { addressees } from './addressees.sql.js';
import { arrives, deputiesOf, isHere, isPresent, isReachable } from '../reachability/index.js';
import { coordinatorsOnDuty } from './duty.sql.js';
import { couldRead } from '../measures/index.js';

/** How steps are looked at: as they will be carried out, or only to see them. */
export interface Looking {
  /** Escalations that nobody has released yet are shown as well. */
  readonly withUnreleased: boolean;
}

/** Nobody is written about a measure that they could not read after signing in; shared mailboxes have no person. */
const mayKnow = (personId: Sql, today: string): Sql => sql`(${personId} is null
  or coalesce(meant.measure_id, meant.milestone_id) is null
  or exists (select from measure told left join milestone its on its.id = meant.milestone_id
      where told.id = coalesce(meant.measure_id, its.measure_id) and ${couldRead(personId, sql`told`, today)}))`;

/**
 * Who gets what if the steps that meet a condition on `s` were sent now: one row per step, subject and recipient, with the
 * first of these who can be reached and may know of it: the person meant; when absent, the deputies by rank; where nobody is accountable, the head
 * of the office and the head's deputies; for an escalation the head of the department; the shared mailbox; the coordinator. Copies go to the
 * absent person, and to deputies where the step says so. Letters (invitations) go to the person meant, also when absent, and
 * to nobody in their place: they are from person to person.
 * The job and the dry run read this same statement, so the plan that is shown is the one that is carried out. Columns:
 * `step_id`, the subject, `recipient_id`, `address`, `reason`, `is_copy`, `is_letter`, `office_id`.
 */
export const expectedReminders = (
  today: string,
  which: Sql = sql`s.state = 'PLANNED'`,
  looking: Looking = { withUnreleased: true },
): Sql => sql`
  with duty as materialized (${coordinatorsOnDuty(today)})
  select meant.step_id, meant.measure_id, meant.milestone_id, meant.outcome_id, meant.data_delivery_id, meant.office_id,
         coalesce(meant.measure_id, meant.milestone_id, meant.outcome_id, meant.data_delivery_id,
           '00000000-0000-0000-0000-000000000000'::uuid) as subject_id,
         recipient.person_id as recipient_id, lower(recipient.address) as address, recipient.reason, recipient.is_copy, meant.is_letter
    from (${addressees(which, today, looking)}) meant
    cross join lateral (
      with picked as (
        select * from (
          select 1 as place, p.id as person_id, p.email as address, meant.reason
            from person p where p.id = meant.person_id
             and case when meant.is_letter then ${isReachable(sql`p`, today)} else ${isPresent(sql`p`, today)} end
          union all
          select 1 + place, person_id, address, 'DEPUTY' from (${deputiesOf(sql`meant.person_id`, today)}) deputies
           where not meant.is_letter
          union all
          select 4, p.id, p.email, 'OFFICE_HEAD'
            from office o join person p on p.id = o.head_id and ${isPresent(sql`p`, today)}
           where o.id = meant.office_id and meant.reason = 'ACCOUNTABLE'
             and not exists (select from person left_us where left_us.id = meant.person_id and ${isHere(sql`left_us`, today)})
          union all
          select 5, p.id, p.email, 'OFFICE_HEAD'
            from office o join office above on above.id = o.parent_id and above.organisation_id = o.organisation_id
            join person p on p.id = above.head_id and ${isPresent(sql`p`, today)}
            join reminder_step es on es.id = meant.step_id and es.kind = 'ESCALATION'
           where o.id = meant.office_id
          union all
          select 6, null, o.shared_mailbox, 'SHARED_MAILBOX' from office o
           where o.id = meant.office_id and o.shared_mailbox is not null and ${arrives(sql`o.shared_mailbox`)}
          union all
          select 7, p.id, p.email, case when meant.reason = 'ON_DUTY' then 'ON_DUTY'
                     when meant.reason = 'MINUTE_TAKER' and meant.person_id is null then 'MINUTE_TAKER' else 'COORDINATOR' end from duty join person p on p.id = duty.person_id
           where duty.office_id is not distinct from meant.secretariat_office_id and meant.reason <> 'DEPUTY_COPY'
             and not meant.is_letter
        ) candidates where ${mayKnow(sql`candidates.person_id`, today)} order by place, person_id limit 1)
      select person_id, address, reason, meant.reason = 'DEPUTY_COPY' as is_copy from picked
      union all
      select p.id, p.email, 'ABSENT_COPY', true from person p
       where p.id = meant.person_id and ${isReachable(sql`p`, today)} and ${mayKnow(sql`p.id`, today)} and (select reason = 'DEPUTY' from picked)
      union all
      select person_id, address, 'DEPUTY_COPY', true from (${deputiesOf(sql`meant.person_id`, today)}) deputies
       where meant.copies_deputy and place = 1 and ${mayKnow(sql`deputies.person_id`, today)} and (select reason = meant.reason and person_id = meant.person_id from picked)
    ) recipient`;
