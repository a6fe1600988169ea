import { type JobName, type JobPayload, requireJobName } from './job-name.js';
import type { JobLane } from './job-options.js';
import type { Schedule } from './job-queue.js';

/** What a handler may know about the job besides its payload. */
export interface JobInHand {
  readonly id: string;
  readonly name: JobName;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Tells long work that the process is about to end: stop where it does no harm. */
  readonly signal: AbortSignal;
}

/** A method that does one kind of job. Doing it twice must do no harm. */
export type JobHandler<P extends JobPayload = JobPayload> = (payload: P, job: JobInHand) => Promise<void>;

export const HANDLED_JOB = Symbol('job that this method handles');

/** What is known of a job that a method handles. */
export interface HandledJob {
  readonly name: JobName;
  /** How it repeats; the worker sets it when it starts. */
  readonly schedule?: Schedule;
  /** The lane it comes by. */
  readonly lane: JobLane;
}

/**
 * Marks the provider method that does the jobs of a name, and says how they repeat or by which lane they come. Exactly one method
 * may handle a name.
 */
export function HandlesJob(name: JobName, schedule?: Schedule, lane: JobLane = 'ordinary') {
  requireJobName(name);
  const handled: HandledJob = { name, schedule, lane };
  return <P extends JobPayload>(_: object, __: string | symbol, method: { value?: JobHandler<P> }): void => {
    if (method.value) Reflect.defineMetadata(HANDLED_JOB, handled, method.value);
  };
}
