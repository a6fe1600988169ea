import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { within } from './deadline.js';
import { type EngineName, JobEngine, type QueueConnection } from './job-engine.js';
import { type JobName, type JobPayload, requireJobName } from './job-name.js';
import { JOB_LANES, type JobLane } from './job-options.js';
import { LazyConnection } from './lazy-connection.js';

/** When a job should run and which other waiting job it may replace. */
export interface EnqueueOptions {
  readonly delayMs?: number;
  /** Of several jobs of one name with this id only one waits; one more may wait while another is in hand. */
  readonly dedupeId?: string;
  /** The lane its handler names. */
  readonly lane?: JobLane;
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
const RENEWAL_MS = 60_000;
const JOB_LANE_NAMES = Object.keys(JOB_LANES) as JobLane[];

/** Puts jobs into the queue. The queue is only the alarm clock: losing it loses nothing. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly logger = new Logger(JobQueue.name);
  private readonly lanes: ReadonlyMap<JobLane, LazyConnection<QueueConnection>>;
  private readonly schedules = new Map<JobName, Schedule>();
  private renewal?: NodeJS.Timeout;

  constructor(private readonly engine: JobEngine) {
    this.lanes = new Map(
      JOB_LANE_NAMES.map((lane) => [
        lane,
        new LazyConnection(`the queue of ${lane} jobs`, engine.patienceMs, () => engine.openQueue(lane)),
      ]),
    );
  }

  /** Hands work to a worker. Call it after the commit; throws when the engine cannot be reached. */
  async enqueue(name: JobName, payload: JobPayload = {}, options: EnqueueOptions = {}): Promise<void> {
    requireJobName(name);
    const queue = await this.open(options.lane);
    await queue.add(name, payload, {
      delay: options.delayMs,
      deduplication: options.dedupeId
        ? { id: `${name}:${options.dedupeId}`, keepLastIfActive: true }
        : undefined,
    });
  }

  /**
   * Makes a job repeat as long as this process lives and beyond. Every process may say so at every start: there is one
   * schedule per name. If the engine loses it, it is set anew within a minute.
   */
  async schedule(name: JobName, schedule: Schedule): Promise<void> {
    requireJobName(name);
    this.schedules.set(name, schedule);
    this.renewal ??= setInterval(() => void this.renew(), RENEWAL_MS).unref();
    await this.set(name, schedule);
  }

  /** Ends a repetition; nothing happens if there was none. */
  async unschedule(name: JobName): Promise<void> {
    this.schedules.delete(name);
    const queue = await this.open();
    await queue.removeJobScheduler(name);
  }

  /** When each repeating job comes next. */
  async nextRuns(): Promise<ReadonlyMap<string, Date>> {
    const queue = await this.open();
    const known = await queue.getJobSchedulers();
    return new Map(known.map(({ key, next }) => [key, new Date(next ?? NaN)]));
  }

  /** Sets again what this process scheduled and the engine no longer knows, as after the loss of a Redis. */
  async renewSchedules(): Promise<void> {
    const known = await this.nextRuns();
    for (const [name, schedule] of this.schedules) {
      if (!known.has(name)) await this.set(name, schedule);
    }
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
    clearInterval(this.renewal);
    await Promise.all([...this.lanes.values()].map((lane) => lane.close()));
  }

  private async set(name: JobName, schedule: Schedule): Promise<void> {
    const queue = await this.open();
    const repeat =
      'everyMs' in schedule
        ? { every: schedule.everyMs }
        : { pattern: schedule.cron, tz: schedule.tz ?? 'Europe/Berlin' };
    await queue.upsertJobScheduler(name, repeat, { name });
  }

  private async renew(): Promise<void> {
    await this.renewSchedules().catch((error: unknown) =>
      this.logger.warn(`Schedules could not be checked: ${String(error)}`),
    );
  }

  /** Of all lanes together. */
  private async count() {
    const queues = await Promise.all(JOB_LANE_NAMES.map((lane) => this.open(lane)));
    const counts = await Promise.all(
      queues.map((queue) => queue.getJobCounts('waiting', 'active', 'delayed', 'failed')),
    );
    const sum = (state: string) => counts.reduce((total, lane) => total + (lane[state] ?? 0), 0);
    return {
      waiting: sum('waiting'),
      active: sum('active'),
      delayed: sum('delayed'),
      failed: sum('failed'),
    };
  }

  private open(lane: JobLane = 'ordinary'): Promise<QueueConnection> {
    return this.lanes.get(lane)!.get();
  }
}
