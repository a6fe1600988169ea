import { type Sql, sql } from '../../platform/database/sql.js';
import { dataSuppliers, isAwaited } from '../indicators/index.js';
import { ACTIVE_STATUSES, isExcused } from '../measures/index.js';
import { isFollowedUp } from '../reviews/index.js';
import { isHere, isPresent } from '../reachability/index.js';

/** A measure somebody works on. */
export const isRunning = (measure: Sql): Sql => sql`${measure}.status = any(${[...ACTIVE_STATUSES]})`;

/** A milestone that is still to be reached. */
const isToBeReached = (milestone: Sql): Sql => sql`${milestone}.state in ('OPEN', 'MOVED')`;

/** For each office the one who supplies its figures, somebody present before the absent: columns `office_id`, `person_id`. */
const firstSuppliers = (today: string): Sql => sql`
  select distinct on (supplies.office_id) supplies.office_id, supplies.person_id
    from (${dataSuppliers(today)}) supplies join person p on p.id = supplies.person_id and ${isHere(sql`p`, today)}
   order by supplies.office_id, ${isPresent(sql`p`, today)} desc, p.name, p.id`;

/**
 * What steps are about, as long as it is open: one row per step `s` and subject. Columns: `step_id`, `measure_id`,
 * `milestone_id`, `outcome_id`, `data_delivery_id`, `office_id` (who owes it), `person_id` (who is accountable, if anybody).
 * A report that came in, a milestone that was reached, an outcome that is done is in none of them. `steps` has the columns
 * that {@link stepsWithMeeting} brings.
 */
export const openSubjects = (steps: Sql, today: string): Sql => sql`
  select s.step_id, m.id as measure_id, null::uuid as milestone_id, null::uuid as outcome_id, null::uuid as data_delivery_id,
         m.lead_office_id as office_id, m.accountable_person_id as person_id
    from ${steps} s
    join review_item i on i.review_id = s.review_id
    join report_request q on q.id = i.request_id and q.closed_on is null and not ${isExcused(sql`q`, today)}
    join measure m on m.id = i.measure_id and ${isRunning(sql`m`)}
   where s.condition = 'REPORT_MISSING' and (s.only_measure_ids is null or m.id = any(s.only_measure_ids))
  union all
  select s.step_id, null, ms.id, null, null, m.lead_office_id, m.accountable_person_id
    from ${steps} s
    join milestone ms on ms.due_on = s.anchor_on and ${isToBeReached(sql`ms`)}
    join measure m on m.id = ms.measure_id and ${isRunning(sql`m`)}
   where s.profile_kind = 'MILESTONE' and s.review_id is null
  union all
  select s.step_id, m.id, null, null, null, m.lead_office_id, m.accountable_person_id
    from ${steps} s
    join measure m on m.planned_end = s.anchor_on and ${isRunning(sql`m`)} and m.status <> 'ONGOING'
   where s.profile_kind = 'MEASURE_END' and s.review_id is null
  union all
  select s.step_id, null, null, o.id, null, o.responsible_office_id, null
    from ${steps} s
    join outcome o on o.due_on = s.anchor_on and ${isFollowedUp(sql`o`)}
   where s.profile_kind = 'RESOLUTION' and s.review_id is null
  union all
  select s.step_id, null, null, o.id, null, o.responsible_office_id, null
    from ${steps} s
    join outcome o on o.done_on is null and o.responsible_office_id is not null
     and o.kind in ('RESOLUTION', 'RECOMMENDATION', 'TASK')
   where s.profile_kind = 'OPEN_TASKS' and s.review_id is null
  union all
  select s.step_id, null, null, o.id, null, o.responsible_office_id, null
    from ${steps} s
    join agenda_item ai on ai.meeting_id = s.meeting_id
    join outcome o on o.agenda_item_id = ai.id and o.done_on is null and o.responsible_office_id is not null
     and o.kind in ('RESOLUTION', 'RECOMMENDATION', 'TASK')
   where s.condition = 'STILL_OPEN' and s.review_id is not null
  union all
  select s.step_id, null, null, null, d.id, d.supplier_office_id, supplier.person_id
    from ${steps} s
    join data_delivery d on d.due_on = s.anchor_on and ${isAwaited(sql`d`)}
    left join (${firstSuppliers(today)}) supplier on supplier.office_id = d.supplier_office_id
   where s.profile_kind = 'DATA_DELIVERY' and s.review_id is null`;

/** Steps that meet a condition on `s`, with the meeting and body they belong to. Paused and cancelled reviews say nothing but what is told. */
export const stepsWithMeeting = (which: Sql): Sql => sql`(
  select s.id as step_id, s.review_id, s.code, s.kind, s.condition, s.audiences, s.office_ids, s.only_measure_ids,
         s.anchor_on, s.due_on, rp.kind as profile_kind, t.id as meeting_id, b.id as body_id, b.organisation_id,
         b.type as body_type, b.secretariat_office_id, b.chair_id, t.sealed_on, t.minutes_sent_on
    from reminder_step s
    join reminder_profile rp on rp.id = s.profile_id
    left join review v on v.id = s.review_id
    left join meeting t on t.id = v.meeting_id
    left join body b on b.id = t.body_id
   where ${which} and (v.id is null or ${isTold(sql`s`)} or not v.is_paused and v.state <> 'CANCELLED'))`;

/** Whoever was invited hears of a moved or cancelled meeting even while coordination holds everything else back. */
export const isTold = (step: Sql): Sql => sql`${step}.kind in ('UPDATE', 'CANCELLATION')`;

/** What a step for people of a meeting waits for has happened; always true for what waits for nothing. */
export const isTimeFor = (step: Sql): Sql => sql`case ${step}.condition
  when 'MINUTES_MISSING' then ${step}.sealed_on is null
  when 'MINUTES_SENT' then ${step}.minutes_sent_on is not null
  else ${step}.condition in ('ALWAYS', 'NO_ANSWER') end`;

/** An escalation stays inside the organisation of the body; without one, inside the county's administration. */
export const mayEscalateTo = (officeId: Sql, step: Sql): Sql => sql`exists (
  select from office eo join organisation eg on eg.id = eo.organisation_id
   where eo.id = ${officeId} and case when ${step}.organisation_id is null then eg.autonomy = 'COUNTY_ADMINISTRATION'
     else eg.id = ${step}.organisation_id end)`;
