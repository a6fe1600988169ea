export { type ComparisonRequest, comparisonTables } from './comparison.sql.js';
export { Comparison } from './comparison.model.js';
export { ComparisonFilter } from './comparison.input.js';
export { ComparisonsModule } from './comparisons.module.js';
