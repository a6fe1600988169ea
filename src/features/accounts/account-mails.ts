import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type JobName, JobQueue } from '../../platform/jobs/index.js';
import { type AccountMailKind, patienceMinutes } from './account-mail.rules.js';

/** The job that sends mails about accounts. */
export const SEND_MAILS: JobName = 'accounts.sendMails';

/** Plans mails about accounts. They go at once, whatever the hour: somebody is waiting for them. */
@Injectable()
export class AccountMails {
  private readonly logger = new Logger(AccountMails.name);

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** Does the same for every address: whose it is, if anybody's, the job finds out. */
  async plan(kind: AccountMailKind, address: string): Promise<void> {
    const now = this.clock.now();
    await this.database.rows(sql`
      insert into account_mail (kind, address, created_at, expires_at)
      values (${kind}, ${address.trim().toLowerCase()}, ${now}, ${new Date(now.getTime() + patienceMinutes(kind) * 60_000)})`);
    if (this.transactions.manager) this.transactions.afterCommit(() => this.wake());
    else await this.wake();
  }

  async planFor(kind: AccountMailKind, personId: string): Promise<void> {
    const person = await this.database.firstRow<{ email: string }>(sql`
      select email from person where id = ${personId}::uuid`);
    if (person) await this.plan(kind, person.email);
  }

  /** Where the queue is away, the job finds the mail within a minute of its return. */
  private async wake(): Promise<void> {
    await this.queue
      .enqueue(SEND_MAILS, {}, { dedupeId: 'waiting' })
      .catch((error: unknown) => this.logger.warn(`Mails about accounts go out later: ${String(error)}`));
  }
}
