import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { HandlesJob, type JobName } from '../../platform/jobs/index.js';

/** The job that removes files nobody took over. */
export const FORGET: JobName = 'imports.forget';

const HOUR_MS = 3_600_000;

@Injectable()
export class DataImportJobs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @HandlesJob(FORGET, { everyMs: HOUR_MS })
  async forget(): Promise<void> {
    await this.database.rows(sql`delete from data_import where expires_on < ${this.clock.today()}::date`);
  }
}
