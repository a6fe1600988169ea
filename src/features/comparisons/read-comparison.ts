import { sql } from '../../platform/database/sql.js';
import type { Answer, Reading } from '../../platform/read/index.js';
import { sidesOf } from '../changes/index.js';
import { Comparison } from './comparison.model.js';
import { type ComparisonRequest, comparisonTables } from './comparison.sql.js';
import type { ComparedEnds } from './ends.rules.js';

/** Between which ends, of what, and how much is listed. */
export type AskedComparison = ComparedEnds &
  Pick<ComparisonRequest, 'filter' | 'groups' | 'skipGroups' | 'entries'>;

/** Answers what was asked of a comparison, by one statement. */
export function readComparison(asked: AskedComparison, ask: Reading): Promise<Answer> {
  const { context } = ask;
  const request = { ...asked, ...sidesOf(asked, context.today) };
  return ask.compiled(
    (compiler, nodes) =>
      sql`with ${comparisonTables(request, context)} select ${compiler.one(Comparison, nodes, () => sql`true`)}`,
  );
}
