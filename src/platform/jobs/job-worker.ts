import { Injectable, Logger, type OnModuleDestroy, Optional } from '@nestjs/common';
import { type Job, UnrecoverableError } from 'bullmq';
import { within } from './deadline.js';
import { JobContext } from './job-context.js';
import { JobEngine } from './job-engine.js';
import { type FoundHandler, JobHandlers } from './job-handlers.js';
import type { JobName, JobPayload } from './job-name.js';
import { type JobLane } from './job-options.js';
import { JobQueue } from './job-queue.js';
import type { Connected } from './lazy-connection.js';

const CLOSING_MS = 5_000;

/** Takes jobs from the queue and gives each to its handler. Does nothing until the entrance starts it. */
@Injectable()
export class JobWorker implements OnModuleDestroy {
  private readonly logger = new Logger(JobWorker.name);
  private handlers: ReadonlyMap<JobName, FoundHandler> = new Map();
  private readonly inHand = new Set<Promise<void>>();
  private workers: readonly Connected[] = [];
  private ending = new AbortController();

  constructor(
    private readonly engine: JobEngine,
    private readonly found: JobHandlers,
    private readonly queue: JobQueue,
    @Optional() private readonly context?: JobContext,
  ) {}

  /**
   * Begins to take jobs and sets those that repeat; throws when a job has two handlers or the engine cannot be reached.
   * Without `repeats` only what is asked for is done: for stories whose clock stands still.
   */
  async start({ repeats = true } = {}): Promise<void> {
    if (this.workers.length > 0) throw new Error('The job worker runs already');
    this.handlers = this.found.collect();
    this.ending = new AbortController();
    this.workers = this.lanes().map((lane) =>
      this.engine.openWorker(lane, (job) => this.keepInHand(this.process(job))),
    );
    try {
      await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
      for (const [name, { schedule }] of this.handlers) {
        if (schedule && repeats) await this.queue.schedule(name, schedule);
      }
    } catch (error) {
      await this.close();
      throw error;
    }
    this.logger.log(
      `Working on ${this.engine.name}: ${[...this.handlers.keys()].sort().join(', ') || 'no jobs'}`,
    );
  }

  /** Takes no new job, tells those in hand to come to an end and waits for them, then closes. */
  async close(): Promise<void> {
    const { workers } = this;
    this.workers = [];
    if (workers.length === 0) return;
    this.ending.abort();
    const closing = Promise.all(workers.map((worker) => worker.close()));
    closing.catch(() => undefined);
    while (this.inHand.size > 0) await Promise.allSettled(this.inHand);
    await within(CLOSING_MS, 'Closing the worker', closing).catch((error: unknown) =>
      this.logger.warn(`Left without a goodbye: ${String(error)}`),
    );
  }

  /** Everyday jobs always come; others only where somebody handles them. */
  private lanes(): JobLane[] {
    return [...new Set<JobLane>(['ordinary', ...[...this.handlers.values()].map(({ lane }) => lane)])];
  }

  /** The first of the shutdown hooks, because a job in hand still needs the database and the queue. */
  async onModuleDestroy(): Promise<void> {
    await this.close();
  }

  /** Remembers the work until it is done, because the library cannot tell it from a connection that is gone. */
  private keepInHand(work: Promise<void>): Promise<void> {
    this.inHand.add(work);
    const forget = () => this.inHand.delete(work);
    work.then(forget, forget);
    return work;
  }

  private async process(job: Job<JobPayload, void, string>): Promise<void> {
    const name = job.name as JobName;
    const attempt = job.attemptsMade + 1;
    const title = `Job ${name} (${job.id}, attempt ${attempt} of ${job.opts.attempts ?? 1})`;
    try {
      const handler = this.handlers.get(name);
      if (!handler) throw new UnrecoverableError(`No handler for the job ${name}`);
      const work = () =>
        handler.handle(job.data, { id: job.id ?? '', name, attempt, signal: this.ending.signal });
      await (this.context ? this.context.run(name, work) : work());
      this.logger.debug(`${title} is done`);
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      this.logger.error(`${title} failed: ${message}`, stack);
      throw error;
    }
  }
}
