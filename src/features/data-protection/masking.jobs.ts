import { Injectable } from '@nestjs/common';
import { systemActor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { HandlesJob, type JobName } from '../../platform/jobs/index.js';
import { isOverdue, leftPeople } from './masking.sql.js';

/** The job that masks whose time of retention is over. */
export const MASK: JobName = 'data-protection.mask';

const EVERY_HOURS = 6;

/** Looks for what is kept long enough. Days without a worker are made up for; who is masked already is left alone. */
@Injectable()
export class MaskingJobs {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @HandlesJob(MASK, { everyMs: EVERY_HOURS * 60 * 60_000 })
  async mask(): Promise<void> {
    const today = this.clock.today();
    const { retentionYears } = this.config;
    const context = { actor: systemActor, today };
    const due = await this.database.rows<{ id: string }>(sql`
      select l.id from (${leftPeople(context)}) l
       where ${isOverdue(sql`l.left_on`, today, retentionYears)} and not l.still_holds order by l.left_on, l.id`);
    for (const { id } of due)
      await this.transactions.act(() =>
        this.database.rows(sql`select mask_person(${id}::uuid, ${today}::date)`),
      );
    await this.transactions.act(() =>
      this.database.rows(
        sql`select mask_mail_log((${today}::date - make_interval(years => ${retentionYears}))::date)`,
      ),
    );
  }
}
