import type { JobsOptions } from 'bullmq';

/** The queue of everyday jobs; also the beginning of all keys in Redis. */
export const QUEUE_NAME = 'roter-faden';

/** Where jobs live in PostgreSQL: beside the county's tables, never among them. */
export const JOBS_SCHEMA = 'jobs';

/**
 * Lanes side by side, so that nothing quick waits behind something slow. Heavy work keeps a processor and much memory busy: one
 * process does one piece of it at a time.
 */
export const JOB_LANES = {
  ordinary: { queue: QUEUE_NAME, atOnce: 4 },
  heavy: { queue: `${QUEUE_NAME}-heavy`, atOnce: 1 },
} as const;

export type JobLane = keyof typeof JOB_LANES;

const days = (count: number) => count * 24 * 60 * 60;

/**
 * Retries and retention of every job. Seven attempts, one to thirty-two seconds apart, bridge a restart of a mail
 * server or a database; what takes longer is found again by the schedule, because the database knows what is due.
 */
export const JOB_OPTIONS = {
  attempts: 7,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.2 },
  removeOnComplete: { age: days(1), count: 1_000 },
  removeOnFail: { age: days(14), count: 5_000 },
} as const satisfies JobsOptions;
