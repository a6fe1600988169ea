import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { type JobName, JobQueue } from '../../platform/jobs/index.js';

/** The job that makes one file: the first that waits. */
export const MAKE: JobName = 'downloads.make';

const MOST_AT_ONCE = 500;

/** Wakes workers. Which file is next, the database knows: a wake-up that got lost delays, but loses nothing. */
@Injectable()
export class DownloadQueue {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
  ) {}

  /** One job for each file; a file that has one waiting gets no other. */
  async wake(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.jobs.enqueue(MAKE, { id }, { dedupeId: id, lane: 'heavy' });
  }

  /** Looks for those that wait, and for those whose worker died. */
  async wakeForAllDue(): Promise<void> {
    const due = await this.database.rows<{ id: string }>(sql`
      select id from download
       where state = 'WAITING' or state = 'RUNNING' and claimed_until < clock_timestamp()
       order by place limit ${MOST_AT_ONCE}`);
    await this.wake(due.map(({ id }) => id));
  }
}
