export { readSummary } from './read-summary.js';
export { ReportsModule } from './reports.module.js';
export { SummaryFilter } from './summary.input.js';
export { isOfSummary } from './summary-scope.js';
