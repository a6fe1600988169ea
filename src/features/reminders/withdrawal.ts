import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

/**
 * Holds all mails that wait until the end of the transaction: a worker that wants one passes it by, and what it has begun
 * to send is seen as such by the statements that follow. So a mail is either changed or sent, never both.
 */
export async function holdWaitingMails(database: Database): Promise<void> {
  await database.rows(sql`select id from delivery where state = 'PLANNED' order by id for update`);
}

/** A mail with nothing left in it is not sent. */
export async function cancelEmptyMails(database: Database): Promise<void> {
  await database.rows(sql`
    update delivery d set state = 'CANCELLED', claimed_until = null
     where d.state = 'PLANNED' and not exists (select from reminder r where r.delivery_id = d.id)`);
}
