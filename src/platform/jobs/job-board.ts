import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type EngineName, type FailedEntry, JobEngine, type QueueConnection } from './job-engine.js';
import { failureText } from './failure-text.js';
import { JOB_LANES, type JobLane } from './job-options.js';
import { LazyConnection } from './lazy-connection.js';

/** How many jobs of a lane are in which state; `planned` without the next runs of what repeats. */
export interface LaneCounts {
  readonly lane: JobLane;
  readonly waiting: number;
  readonly active: number;
  readonly planned: number;
  readonly failed: number;
}

export interface RecurringJob {
  readonly name: string;
  readonly nextRunAt?: string;
}

export interface FailedJobEntry {
  readonly lane: JobLane;
  readonly id: string;
  readonly name: string;
  readonly failedAt: string;
  readonly attempts: number;
  readonly failure: string;
}

const LANES = Object.keys(JOB_LANES) as JobLane[];

/** Tells administration in facts what the engine knows about jobs, never what they carry. Connects when somebody looks. */
@Injectable()
export class JobBoard implements OnApplicationShutdown {
  private readonly queues: ReadonlyMap<JobLane, LazyConnection<QueueConnection>>;

  constructor(private readonly engine: JobEngine) {
    this.queues = new Map(
      LANES.map((lane) => [
        lane,
        new LazyConnection('the job board', engine.patienceMs, () => engine.openQueue(lane)),
      ]),
    );
  }

  get engineName(): EngineName {
    return this.engine.name;
  }

  /** Every lane, the ordinary one first. */
  lanes(): Promise<LaneCounts[]> {
    return Promise.all(
      LANES.map(async (lane) => {
        const queue = await this.open(lane);
        const [counts, schedules] = await Promise.all([
          queue.getJobCounts('waiting', 'active', 'delayed', 'failed'),
          queue.getJobSchedulers(),
        ]);
        const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
        return { lane, waiting, active, planned: Math.max(0, delayed - schedules.length), failed };
      }),
    );
  }

  /** What repeats, soonest first. */
  async recurring(): Promise<RecurringJob[]> {
    const known = await Promise.all(LANES.map(async (lane) => (await this.open(lane)).getJobSchedulers()));
    return known
      .flat()
      .map(({ key, next }) => ({ name: key, nextRunAt: next ? new Date(next).toISOString() : undefined }))
      .sort((one, other) => (one.nextRunAt ?? '').localeCompare(other.nextRunAt ?? ''));
  }

  /** What failed for good, latest first, at most so many. */
  async failed(atMost: number): Promise<FailedJobEntry[]> {
    const found = await Promise.all(
      LANES.map(async (lane) => {
        const queue = await this.open(lane);
        const jobs = await queue.getJobs(['failed'], 0, atMost - 1, false);
        return jobs.filter((job) => job?.id).map((job) => entryOf(lane, job));
      }),
    );
    return found
      .flat()
      .sort((one, other) => other.failedAt.localeCompare(one.failedAt))
      .slice(0, atMost);
  }

  /** Starts a failed job once more, with all its attempts; false where it is not among the failed ones. */
  async retry(lane: JobLane, id: string): Promise<boolean> {
    const job = await (await this.open(lane)).getJob(id);
    if (!job || !(await job.isFailed())) return false;
    await job.retry('failed', { resetAttemptsMade: true });
    return true;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private open(lane: JobLane): Promise<QueueConnection> {
    return this.queues.get(lane)!.get();
  }
}

const entryOf = (
  lane: JobLane,
  { id = '', name, finishedOn, timestamp, attemptsMade, failedReason }: FailedEntry,
) => ({
  lane,
  id,
  name,
  failedAt: new Date(finishedOn ?? timestamp).toISOString(),
  attempts: attemptsMade,
  failure: failureText(failedReason),
});
