import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { within } from './deadline.js';
import { type EngineName, JobEngine } from './job-engine.js';
import { type JobName, type JobPayload, requireJobName } from './job-name.js';
import { LazyConnection } from './lazy-connection.js';

/** When a job should run and which other waiting job it may replace. */
export interface EnqueueOptions {
  readonly delayMs?: number;
  /** Of several jobs of one name with this id only one waits; one more may wait while another is in hand. */
  readonly dedupeId?: string;
}

/** A repetition: every so many milliseconds, or by a cron pattern on the county's clock. */
export type Schedule = { readonly everyMs: number } | { readonly cron: string; readonly tz?: string };

/** How the queue is doing, for health checks and metrics. `delayed` counts the next run of every schedule too. */
export interface JobHealth {
  readonly engine: EngineName;
  readonly ok: boolean;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

const HEALTH_MS = 2_000;

/** Puts jobs into the queue. The queue is only the alarm clock: losing it loses nothing. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly queue: LazyConnection<ReturnType<JobEngine['openQueue']>>;

  constructor(private readonly engine: JobEngine) {
    this.queue = new LazyConnection('the job queue', () => this.engine.openQueue());
  }

  /** Hands work to a worker. Call it after the commit; throws when the engine cannot be reached. */
  async enqueue(name: JobName, payload: JobPayload = {}, options: EnqueueOptions = {}): Promise<void> {
    requireJobName(name);
    const queue = await this.queue.get();
    await queue.add(name, payload, {
      delay: options.delayMs,
      deduplication: options.dedupeId
        ? { id: `${name}:${options.dedupeId}`, keepLastIfActive: true }
        : undefined,
    });
  }

  /** Makes a job repeat. Every process may say so at every start: there is one schedule per name. */
  async schedule(name: JobName, schedule: Schedule): Promise<void> {
    requireJobName(name);
    const queue = await this.queue.get();
    await queue.upsertJobScheduler(
      name,
      'everyMs' in schedule
        ? { every: schedule.everyMs }
        : { pattern: schedule.cron, tz: schedule.tz ?? 'Europe/Berlin' },
      { name },
    );
  }

  /** Ends a repetition; nothing happens if there was none. */
  async unschedule(name: JobName): Promise<void> {
    const queue = await this.queue.get();
    await queue.removeJobScheduler(name);
  }

  /** Tells how the queue is doing; never throws and answers within two seconds. */
  async health(): Promise<JobHealth> {
    try {
      const counts = await within(HEALTH_MS, 'Counting jobs', this.count());
      return { engine: this.engine.name, ok: true, ...counts };
    } catch {
      return { engine: this.engine.name, ok: false, waiting: 0, active: 0, delayed: 0, failed: 0 };
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }

  private async count() {
    const queue = await this.queue.get();
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
    return { waiting, active, delayed, failed };
  }
}
