export { JobsOverviewModule } from './jobs.module.js';
