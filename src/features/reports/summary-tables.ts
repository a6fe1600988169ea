import { type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { agendaScope, problemScope, strategyScope } from './planning-scope.js';
import { sinceMoment } from './since.js';
import type { SummaryArgs } from './summary.input.js';
import { summaryScope } from './summary-scope.js';

/**
 * The tables that stand in front of the statement and that the shapes of the summary read: measures, strategies, problem areas and
 * items it is about, and since when something is news. Postgres does not touch those that nobody asks for.
 */
export const summaryTables = ({ filter, ...since }: SummaryArgs, context: ReadContext): Sql => sql`
  scope as materialized (${summaryScope(filter, context)}),
  problem_scope as materialized (${problemScope(filter, context)}),
  strategy_scope as materialized (${strategyScope(filter, context)}),
  agenda_scope as materialized (${agendaScope(filter, context)}),
  since_moment as materialized (${sinceMoment(since, context)})`;
