import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { HandlesJob, type JobName } from '../../platform/jobs/index.js';
import { OfficialNames } from './official-names.service.js';

/** The job that brings new names into force on their day. */
export const BRING_NAMES_INTO_FORCE: JobName = 'offices.bringNamesIntoForce';

const EVERY_MINUTES = 30;

/** The database knows which names are valid: a day without a worker is made up for, doing it twice does no harm. */
@Injectable()
export class OfficialNameJobs {
  constructor(
    private readonly names: OfficialNames,
    private readonly transactions: Transactions,
  ) {}

  @HandlesJob(BRING_NAMES_INTO_FORCE, { everyMs: EVERY_MINUTES * 60_000 })
  async bringIntoForce(): Promise<void> {
    await this.transactions.act(() => this.names.bringIntoForce());
  }
}
