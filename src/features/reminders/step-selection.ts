import type { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';

/**
 * Steps that say the same to the same: after an outage only the newest of a track is sent. Invitations and what tells of a
 * moved or cancelled meeting are never passed over, nor is what coordination asked for by hand.
 */
const track = (step: Sql): Sql => sql`case
  when ${step}.kind in ('INVITATION', 'UPDATE', 'CANCELLATION') or ${step}.only_measure_ids is not null then ${step}.id::text
  when ${step}.kind in ('REQUEST', 'CLOSING', 'REMINDER') then 'ASK'
  when ${step}.kind = 'NOTICE' then ${step}.condition || ${step}.audiences::text
  else ${step}.kind end`;

/** After the meeting has begun nobody can prepare it any more. */
export async function leaveOutWhatIsTooLate(database: Database, today: string): Promise<void> {
  await database.rows(sql`
    update reminder_step s set state = 'SKIPPED', state_reason = 'PAST'
      from review v join meeting t on t.id = v.meeting_id
     where v.id = s.review_id and s.state = 'PLANNED' and t.held_on <= ${today}::date
       and (s.due_on <= s.anchor_on or s.kind in ('UPDATE', 'CANCELLATION'))`);
  await database.rows(sql`
    update reminder_step s set state = 'SKIPPED', state_reason = 'ALREADY_INVITED'
      from review v join meeting t on t.id = v.meeting_id
     where v.id = s.review_id and s.state = 'PLANNED' and s.kind = 'INVITATION' and s.due_on <= ${today}::date
       and t.state = 'INVITED' and not exists (select from reminder r where r.step_id = s.id)`);
}

/** After an outage only the newest step of a track is sent; the others are left out and say why. */
export async function leaveOutAllButTheNewest(database: Database, today: string): Promise<void> {
  await database.rows(sql`
    update reminder_step s set state = 'SKIPPED', state_reason = 'SUPERSEDED'
     where s.state = 'PLANNED' and s.due_on <= ${today}::date
       and exists (select from reminder_step newer
             where coalesce(newer.review_id, newer.profile_id) = coalesce(s.review_id, s.profile_id)
               and newer.anchor_on = s.anchor_on and newer.state in ('PLANNED', 'DONE') and newer.due_on <= ${today}::date
               and newer.id <> s.id and ${track(sql`newer`)} = ${track(sql`s`)}
               and (newer.due_on, newer.code) > (s.due_on, s.code))`);
  await database.rows(sql`
    update reminder_step s set state = 'SKIPPED', state_reason = 'SUPERSEDED'
     where s.state = 'DONE' and exists (select from reminder r join delivery d on d.id = r.delivery_id and d.state = 'PLANNED'
             where r.step_id = s.id)
       and not exists (select from reminder r join delivery d on d.id = r.delivery_id and d.state <> 'PLANNED' where r.step_id = s.id)
       and exists (select from reminder_step newer
             where coalesce(newer.review_id, newer.profile_id) = coalesce(s.review_id, s.profile_id)
               and newer.anchor_on = s.anchor_on and newer.state = 'PLANNED' and newer.due_on <= ${today}::date
               and ${track(sql`newer`)} = ${track(sql`s`)} and (newer.due_on, newer.code) > (s.due_on, s.code))`);
}
