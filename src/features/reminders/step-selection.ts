import type { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { PREVIEW_CODE } from '../reviews/index.js';
import { isTold } from './owed.sql.js';

/**
 * Steps that say the same to the same: after an outage only the newest of a track is sent. Invitations and what tells of a
 * moved or cancelled meeting are never passed over, nor is what coordination asked for by hand.
 */
const track = (step: Sql): Sql => sql`case
  when ${step}.kind = 'INVITATION' or ${isTold(step)} or ${step}.only_measure_ids is not null then ${step}.id::text
  when ${step}.kind in ('REQUEST', 'CLOSING', 'REMINDER') then 'ASK'
  when ${step}.kind = 'NOTICE' then ${step}.condition || ${step}.audiences::text
  else ${step}.kind end`;

const waits = (step: Sql): Sql => sql`exists (select from reminder r join delivery d on d.id = r.delivery_id
  where r.step_id = ${step}.id and d.state = 'PLANNED')`;

const hasLeft = (step: Sql): Sql => sql`exists (select from reminder r join delivery d on d.id = r.delivery_id
  where r.step_id = ${step}.id and d.state not in ('PLANNED', 'CANCELLED'))`;

/** What somebody got already was not left out, whoever else did not get it. */
const leftOut = (because: string): Sql => sql`
  state = case when ${hasLeft(sql`s`)} then 'DONE' else 'SKIPPED' end,
  state_reason = case when ${hasLeft(sql`s`)} then null else ${because}::text end`;

/**
 * On the day of a meeting nobody can prepare it any more, and what still waits for the mail server comes too late. That it is
 * elsewhere or does not take place is told until that day is over.
 */
export async function leaveOutWhatIsTooLate(database: Database, today: string): Promise<void> {
  const isTooLate = sql`case when ${isTold(sql`s`)} then t.held_on < ${today}::date
    else t.held_on <= ${today}::date and s.due_on <= s.anchor_on end`;
  await database.rows(sql`
    with late as materialized (
      select s.id from reminder_step s join review v on v.id = s.review_id join meeting t on t.id = v.meeting_id
       where (s.state = 'PLANNED' or s.state = 'DONE' and ${waits(sql`s`)}) and ${isTooLate}),
    withdrawn as (
      update reminder r set withdrawn_because = 'MEETING_HELD', delivery_id = null
        from delivery d where r.step_id in (select id from late) and d.id = r.delivery_id and d.state = 'PLANNED')
    update reminder_step s set ${leftOut('PAST')} where s.id in (select id from late)`);
}

/**
 * Whom coordination invited by hand needs no invitation, who is invited only now no question whether they come, and nobody a
 * preview of what has begun.
 */
export async function leaveOutWhatWasSaid(database: Database, today: string): Promise<void> {
  await database.rows(sql`
    update reminder_step s set state = 'SKIPPED', state_reason = 'ALREADY_INVITED'
      from review v join meeting t on t.id = v.meeting_id
     where v.id = s.review_id and s.state = 'PLANNED' and s.kind = 'INVITATION' and s.due_on <= ${today}::date
       and t.state = 'INVITED' and not exists (select from reminder r join reminder_step ours on ours.id = r.step_id
             where ours.review_id = s.review_id and ours.kind = 'INVITATION')`);
  await database.rows(sql`
    update reminder_step s set state = 'SKIPPED', state_reason = 'JUST_INVITED'
     where s.state = 'PLANNED' and s.condition = 'NO_ANSWER' and s.due_on <= ${today}::date
       and exists (select from reminder_step invitation where invitation.review_id = s.review_id
             and invitation.kind = 'INVITATION' and invitation.state = 'PLANNED' and invitation.due_on <= ${today}::date
             and not exists (select from reminder r where r.step_id = invitation.id))`);
  await database.rows(sql`
    update reminder_step s set state = 'SKIPPED', state_reason = 'PAST'
     where s.state = 'PLANNED' and s.code = ${PREVIEW_CODE} and s.due_on < ${today}::date
       and exists (select from reminder_step begun where begun.review_id = s.review_id and begun.kind <> 'NOTICE'
             and begun.state in ('PLANNED', 'DONE') and begun.due_on <= ${today}::date)`);
}

/** After an outage only the newest step of a track is sent; the others are left out and say why. */
export async function leaveOutAllButTheNewest(database: Database, today: string): Promise<void> {
  await database.rows(sql`
    update reminder_step s set ${leftOut('SUPERSEDED')}
     where s.state = 'PLANNED' and s.due_on <= ${today}::date
       and exists (select from reminder_step newer
             where coalesce(newer.review_id, newer.profile_id) = coalesce(s.review_id, s.profile_id)
               and newer.anchor_on = s.anchor_on and newer.state in ('PLANNED', 'DONE') and newer.due_on <= ${today}::date
               and newer.id <> s.id and ${track(sql`newer`)} = ${track(sql`s`)}
               and (newer.due_on, newer.code) > (s.due_on, s.code))`);
  await database.rows(sql`
    update reminder_step s set state = 'SKIPPED', state_reason = 'SUPERSEDED'
     where s.state = 'DONE' and ${waits(sql`s`)} and not ${hasLeft(sql`s`)}
       and exists (select from reminder_step newer
             where coalesce(newer.review_id, newer.profile_id) = coalesce(s.review_id, s.profile_id)
               and newer.anchor_on = s.anchor_on and newer.state = 'PLANNED' and newer.due_on <= ${today}::date
               and ${track(sql`newer`)} = ${track(sql`s`)} and (newer.due_on, newer.code) > (s.due_on, s.code))`);
}
