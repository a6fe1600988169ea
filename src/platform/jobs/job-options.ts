import type { JobsOptions } from 'bullmq';

/** The queue every job of the program goes through; also the name of its keys and rows. */
export const QUEUE_NAME = 'roter-faden';

/** Where jobs live in PostgreSQL: beside the county's tables, never among them. */
export const JOBS_SCHEMA = 'jobs';

/** How many jobs one worker process has in hand at once. */
export const JOBS_AT_ONCE = 4;

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
