import { type Sql, sql } from '../../platform/database/sql.js';

/**
 * What a set of measures costs, as columns of one aggregate over `measure`: `cost_one_off`, `cost_per_year` (whole euros; null
 * where no measure names any) and `without_figures`, the number of those that name neither. Sums say how much is named, never
 * how much it costs: print the number beside them.
 */
export const moneyColumns = (measure: Sql): Sql =>
  sql`sum(${measure}.cost_one_off) as cost_one_off, sum(${measure}.cost_per_year) as cost_per_year,
    count(*) filter (where num_nonnulls(${measure}.cost_one_off, ${measure}.cost_per_year) = 0) as without_figures`;
