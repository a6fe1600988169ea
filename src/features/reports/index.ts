export { readSummary } from './read-summary.js';
export { ReportsModule } from './reports.module.js';
export { SummaryFilter } from './summary.input.js';
export { summaryScope } from './summary-scope.js';
