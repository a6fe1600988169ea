import { Role } from '../../kernel/actor.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { ACTIVE_STATUSES } from '../measures/index.js';

/** Somebody who still works here. People who have left get nothing. */
const isHere = (person: Sql, today: string): Sql =>
  sql`(${person}.active and (${person}.left_on is null or ${person}.left_on > ${today}::date))`;

const isAbsent = (person: Sql, today: string): Sql =>
  sql`exists (select from absence a where a.person_id = ${person}.id and ${today}::date between a.from_day and a.to_day)`;

/** Somebody who works here and is not absent today. */
export const isPresent = (person: Sql, today: string): Sql =>
  sql`(${isHere(person, today)} and not ${isAbsent(person, today)})`;

/**
 * The coordinator on duty for each open review: columns `review_id`, `person_id`, `name`, `phone`, `email`. Those of the
 * body's secretariat come first, those who are absent last: somebody always is.
 */
export const coordinatorsOnDuty = (today: string): Sql => sql`
  select v.id as review_id, c.id as person_id, c.name, c.phone, c.email
    from review v
    join meeting t on t.id = v.meeting_id
    join body b on b.id = t.body_id
    left join lateral (
      select p.* from person p
        join role_assignment r on r.person_id = p.id and r.role = ${Role.COORDINATOR}
         and r.valid_from <= ${today}::date and (r.valid_to is null or r.valid_to >= ${today}::date)
       where ${isHere(sql`p`, today)}
       order by ${isAbsent(sql`p`, today)}, (r.office_id = b.secretariat_office_id) desc nulls last,
                (p.office_id = b.secretariat_office_id) desc nulls last, p.name, p.id
       limit 1) c on true
   where v.state = 'OPEN'`;

/** Measures of open reviews that still owe their report: columns `review_id`, `measure_id`. */
export const stillOwed: Sql = sql`
  select i.review_id, i.measure_id
    from review_item i
    join review v on v.id = i.review_id and v.state = 'OPEN'
    join report_request q on q.id = i.request_id and q.closed_on is null
    join measure m on m.id = i.measure_id and m.status = any(${[...ACTIVE_STATUSES]})`;

/**
 * Who would get what if all planned steps were sent now: one row per step and measure still owed, with the first of these
 * who can be reached: accountable person; when absent, the deputies by rank; head of the lead office; its shared
 * mailbox; the coordinator. The job and the dry run read this same statement, so the plan that is shown is the one that
 * is carried out. Columns: `step_id`, `review_id`, `code`, `due_on`, `measure_id`, `recipient_id`, `address`, `reason`.
 */
export const expectedReminders = (today: string): Sql => sql`
  with duty as materialized (${coordinatorsOnDuty(today)}), owed as (${stillOwed})
  select s.id as step_id, s.review_id, s.code, s.due_on, owed.measure_id,
         recipient.person_id as recipient_id, lower(recipient.address) as address, recipient.reason
    from reminder_step s
    join owed on owed.review_id = s.review_id
    join measure m on m.id = owed.measure_id
    join office o on o.id = m.lead_office_id
    join duty on duty.review_id = s.review_id
    cross join lateral (
      select * from (
        select 1 as place, p.id as person_id, p.email as address, 'ACCOUNTABLE' as reason
          from person p where p.id = m.accountable_person_id and ${isPresent(sql`p`, today)}
        union all
        select 1 + d.rank, p.id, p.email, 'DEPUTY'
          from deputyship d
          join person absent on absent.id = d.person_id and ${isHere(sql`absent`, today)}
          join person p on p.id = d.deputy_id and ${isPresent(sql`p`, today)}
         where d.person_id = m.accountable_person_id
           and d.valid_from <= ${today}::date and (d.valid_to is null or d.valid_to >= ${today}::date)
        union all
        select 4, p.id, p.email, 'OFFICE_HEAD' from person p where p.id = o.head_id and ${isPresent(sql`p`, today)}
        union all
        select 5, null, o.shared_mailbox, 'SHARED_MAILBOX' where o.shared_mailbox is not null
        union all
        select 6, duty.person_id, duty.email, 'COORDINATOR' where duty.person_id is not null
      ) candidates order by place, person_id limit 1) recipient
   where s.state = 'PLANNED'`;
