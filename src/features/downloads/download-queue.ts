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

  /** One job for each file; a file that has one waiting gets no other. The job of a dead worker does not count. */
  async wake(id: string, takeovers = 0): Promise<void> {
    await this.jobs.enqueue(MAKE, { id }, { dedupeId: `${id}:${takeovers}`, lane: 'heavy' });
  }

  /** Looks for those that wait, and for those whose worker died. */
  async wakeForAllDue(): Promise<void> {
    const due = await this.database.rows<{ id: string; takeovers: number }>(sql`
      select id, takeovers + (state = 'RUNNING')::integer as takeovers from download
       where state = 'WAITING' or state = 'RUNNING' and claimed_until < clock_timestamp()
       order by place limit ${MOST_AT_ONCE}`);
    for (const { id, takeovers } of due) await this.wake(id, takeovers);
  }
}
