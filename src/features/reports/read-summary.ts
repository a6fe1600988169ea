import { sql } from '../../platform/database/sql.js';
import type { Answer, Reading } from '../../platform/read/index.js';
import { requireOneSince } from './since.js';
import type { SummaryArgs } from './summary.input.js';
import { ProgressSummary } from './summary.model.js';
import { summaryTables } from './summary-tables.js';

/** Answers what was asked of a progress summary, by one statement. */
export function readSummary(asked: SummaryArgs, ask: Reading): Promise<Answer> {
  requireOneSince(asked);
  return ask.compiled(
    (compiler, nodes) =>
      sql`with ${summaryTables(asked, ask.context)} select ${compiler.one(ProgressSummary, nodes, () => sql`true`)}`,
  );
}
