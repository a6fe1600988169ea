export { DRAFT_SCHEDULED, PaperScheduleJobs } from './paper-schedule.jobs.js';
export { PaperSchedulesModule } from './paper-schedules.module.js';
