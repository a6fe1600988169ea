import { Injectable, Logger } from '@nestjs/common';
import {
  createPostgresBackend,
  createPostgresRelayBackend,
  type Job,
  type JobsOptions,
  type JobType,
  Queue,
  Relay,
  type RepeatOptions,
  withBackend,
  Worker,
} from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { Config } from '../config/config.js';
import { within } from './deadline.js';
import type { JobPayload } from './job-name.js';
import { JOB_LANES, JOB_OPTIONS, type JobLane, JOBS_SCHEMA, QUEUE_NAME } from './job-options.js';
import type { Connected } from './lazy-connection.js';

/** Where jobs and live messages live. */
export type EngineName = 'postgres' | 'redis';

/** The part of a failed job that is told, and how it is started once more. */
export type FailedEntry = Pick<
  Job,
  'id' | 'name' | 'finishedOn' | 'timestamp' | 'attemptsMade' | 'failedReason' | 'isFailed' | 'retry'
>;

/** The part of a queue this program uses; the same on both engines. */
export interface QueueConnection extends Connected {
  add(name: string, payload: JobPayload, options: JobsOptions): Promise<unknown>;
  upsertJobScheduler(id: string, repeat: RepeatOptions, job: { name: string }): Promise<unknown>;
  removeJobScheduler(id: string): Promise<unknown>;
  getJobSchedulers(): Promise<{ key: string; next?: number }[]>;
  getJobCounts(...states: JobType[]): Promise<Record<string, number>>;
  getJobs(states: JobType[], start: number, end: number, ascending: boolean): Promise<FailedEntry[]>;
  getJob(id: string): Promise<FailedEntry | undefined>;
}

/** The part of a relay this program uses. */
export type RelayConnection = Connected & Pick<Relay, 'publish' | 'subscribe'>;

/** What the library calls for each job. */
export type Processor = (job: Job<JobPayload, void, string>) => Promise<void>;

const OnPostgres = withBackend(createPostgresBackend);

/**
 * The only place that knows which engine is behind jobs and live messages: PostgreSQL, so that a county needs nothing
 * besides its database, or Redis, when `REDIS_URL` is set, for many workers on many machines.
 */
@Injectable()
export class JobEngine {
  private readonly logger = new Logger(JobEngine.name);

  constructor(private readonly config: Config) {}

  get name(): EngineName {
    return this.config.redisUrl ? 'redis' : 'postgres';
  }

  /** How long to wait for a connection: PostgreSQL may have to set up its tables first, Redis only has to answer. */
  get patienceMs(): number {
    return this.name === 'redis' ? 3_000 : 15_000;
  }

  /** Opens the queue of a lane for putting jobs in. */
  openQueue(lane: JobLane): QueueConnection {
    const name = JOB_LANES[lane].queue;
    const options = { defaultJobOptions: JOB_OPTIONS };
    const queue = this.config.redisUrl
      ? new Queue<JobPayload, void, string>(name, {
          ...options,
          prefix: QUEUE_NAME,
          connection: { url: this.config.redisUrl, ...impatient },
        })
      : new OnPostgres.Queue<JobPayload, void, string>(name, {
          ...options,
          connection: this.postgres(2),
        });
    return this.logged(queue);
  }

  /** Opens the worker of a lane; it begins to take jobs at once. */
  openWorker(lane: JobLane, processor: Processor): Connected {
    const { queue: name, atOnce } = JOB_LANES[lane];
    const options = { concurrency: atOnce };
    const worker = this.config.redisUrl
      ? new Worker<JobPayload, void, string>(name, processor, {
          ...options,
          prefix: QUEUE_NAME,
          connection: { url: this.config.redisUrl, ...steady },
        })
      : new OnPostgres.Worker<JobPayload, void, string>(name, processor, {
          ...options,
          connection: this.postgres(Math.max(2, atOnce)),
        });
    return this.logged(worker);
  }

  /** Opens the relay that carries live messages between processes. */
  openRelay(): RelayConnection {
    if (!this.config.redisUrl) {
      const connection = this.postgres(2);
      return this.logged(new Relay({ ...relayOptions, connection, backend: createPostgresRelayBackend }));
    }
    const redis = new Redis(this.config.redisUrl, impatient);
    const relay = this.logged(new Relay({ ...relayOptions, prefix: QUEUE_NAME, connection: redis }));
    return {
      publish: relay.publish.bind(relay),
      subscribe: relay.subscribe.bind(relay),
      waitUntilReady: relay.waitUntilReady.bind(relay),
      close: () => within(LEAVING_MS, 'Leaving the relay', relay.close()).finally(() => redis.disconnect()),
    };
  }

  private postgres(max: number) {
    return {
      connectionString: this.config.databaseUrl,
      schema: JOBS_SCHEMA,
      migrate: true,
      max,
      connectionTimeoutMillis: 5_000,
      application_name: `${QUEUE_NAME}-jobs`,
    };
  }

  /** Without a listener, a lost connection would end the process. An outage is told twice a minute, not every retry. */
  private logged<T extends { on(event: 'error', listener: (error: Error) => void): unknown }>(source: T): T {
    let quietUntil = 0;
    source.on('error', ({ message }) => {
      if (Date.now() < quietUntil) return;
      quietUntil = Date.now() + 30_000;
      this.logger.warn(`Connection to ${this.name} failed: ${message}`);
    });
    return source;
  }
}

/** The relay says goodbye to Redis; when Redis is gone it would wait for ever. */
const LEAVING_MS = 2_000;

/** Comes back within two seconds of Redis, and leaves at once when told to. */
const steady = {
  retryStrategy: (times: number) => Math.min(times * 200, 2_000),
  disconnectTimeout: 500,
} satisfies RedisOptions;

/** Requests of people do not wait for a Redis that is gone; the worker, which has nothing else to do, does. */
const impatient = { ...steady, maxRetriesPerRequest: 1 } satisfies RedisOptions;

/** A node that lost its registration notices after three seconds. */
const relayOptions = { namespace: QUEUE_NAME, leaseDuration: 15_000, heartbeatInterval: 3_000 };
