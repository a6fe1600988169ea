import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { HandlesJob, type JobName } from '../../platform/jobs/index.js';
import { OfficeChange } from './office-change.entity.js';
import { OfficeChangeService } from './office-change.service.js';

/** The job that carries out changes of offices on their day. */
export const CHANGE_OFFICES: JobName = 'office-changes.carryOut';

const EVERY_MINUTES = 30;

/** The database knows what is due: a day without a worker is made up for, and what is done is left alone. */
@Injectable()
export class OfficeChangeJobs {
  constructor(
    private readonly service: OfficeChangeService,
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  @HandlesJob(CHANGE_OFFICES, { everyMs: EVERY_MINUTES * 60_000 })
  async carryOut(): Promise<void> {
    for (const { id } of await this.service.due()) await this.transactions.act(() => this.carryOutOne(id));
  }

  private async carryOutOne(id: string): Promise<void> {
    const due = await this.database.firstRow(
      sql`select id from office_change where id = ${id}::uuid and state = 'PREPARED' for update`,
    );
    if (due)
      await this.service.carryOut(await this.database.repository(OfficeChange).findOneByOrFail({ id }));
  }
}
