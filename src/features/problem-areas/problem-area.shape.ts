import { sql, type Sql } from '../../platform/database/sql.js';
import { defineShape, hasReadableLevel, type ReadContext, visibleToAll } from '../../platform/read/index.js';
import { Evidence } from './evidence.entity.js';
import { FieldOfAction } from './field-of-action.entity.js';
import { ProblemArea } from './problem-area.entity.js';

/** Who may see a problem area; also asked by rooms whose rows belong to one. */
export const problemAreaIsVisible = (problemArea: Sql, { actor }: ReadContext): Sql =>
  hasReadableLevel(problemArea, actor);

defineShape(FieldOfAction, { visible: visibleToAll });
defineShape(ProblemArea, { visible: problemAreaIsVisible });
defineShape(Evidence, {
  visible: (evidence, context) =>
    sql`exists (select from problem_area p where p.id = ${evidence}.problem_area_id and ${problemAreaIsVisible(sql`p`, context)})`,
});
