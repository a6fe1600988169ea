import type { JobName } from './job-name.js';

/**
 * What surrounds every job. A global module may provide its own, for example to say that the system is acting;
 * without one the job just runs.
 */
export abstract class JobContext {
  abstract run<T>(name: JobName, work: () => Promise<T>): Promise<T>;
}
