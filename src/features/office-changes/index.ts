export { OfficeChange } from './office-change.entity.js';
export { CHANGE_OFFICES, OfficeChangeJobs } from './office-change.jobs.js';
export { OfficeChangesModule } from './office-changes.module.js';
