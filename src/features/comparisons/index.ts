export { ComparisonFilter } from './comparison.input.js';
export { ComparisonsModule } from './comparisons.module.js';
export { type AskedComparison, readComparison } from './read-comparison.js';
