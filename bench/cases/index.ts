import type { BenchCase } from './bench-case.js';
import { oneMeasure } from './one-measure.js';
import { page } from './page.js';
import { summary } from './summary.js';
import { timeSeries } from './time-series.js';

export type { BenchCase, Variables } from './bench-case.js';

/** In the order of the tables. */
export const cases: readonly BenchCase[] = [page, oneMeasure, summary, timeSeries];
