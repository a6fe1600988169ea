import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { WithdrawnBecause } from './reminder.entity.js';

/**
 * Holds all mails that wait until the end of the transaction: a worker that wants one passes it by, and what it has begun
 * to send is seen as such by the statements that follow. So a mail is either changed or sent, never both.
 */
export async function holdWaitingMails(database: Database): Promise<void> {
  await database.rows(sql`select id from delivery where state = 'PLANNED' order by id for update`);
}

/** Takes everything a review says out of the mails that have not left yet. */
export async function withdrawReview(
  database: Database,
  reviewId: string,
  because: WithdrawnBecause,
): Promise<void> {
  await holdWaitingMails(database);
  await database.rows(sql`
    update reminder r set withdrawn_because = ${because}, delivery_id = null
      from reminder_step s, delivery d
     where s.id = r.step_id and s.review_id = ${reviewId}::uuid
       and d.id = r.delivery_id and d.state = 'PLANNED'`);
  await cancelEmptyMails(database);
}

/** A mail with nothing left in it is not sent. */
export async function cancelEmptyMails(database: Database): Promise<void> {
  await database.rows(sql`
    update delivery d set state = 'CANCELLED', claimed_until = null
     where d.state = 'PLANNED' and not exists (select from reminder r where r.delivery_id = d.id)`);
}
