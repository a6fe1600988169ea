export { JobDashboardModule } from './dashboard/job-dashboard.module.js';
export { HandlesJob, type JobHandler, type JobInHand } from './handles-job.js';
export { JobContext } from './job-context.js';
export type { EngineName } from './job-engine.js';
export type { JobName, JobPayload } from './job-name.js';
export { type EnqueueOptions, type JobHealth, JobQueue, type Schedule } from './job-queue.js';
export { JobWorker } from './job-worker.js';
export { JobsModule } from './jobs.module.js';
export { MessageRelay } from './message-relay.js';
