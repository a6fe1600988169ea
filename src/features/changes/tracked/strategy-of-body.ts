import { type Sql, sql } from '../../../platform/database/sql.js';
import type { ReadContext } from '../../../platform/read/index.js';
import { problemAreaIsVisible } from '../../problem-areas/index.js';

/** A body without an area looks at every strategy; one with an area at those that answer a problem there, as far as it is seen. */
export const strategyConcernsBody = (strategyId: Sql, bodyId: Sql, context: ReadContext): Sql =>
  sql`exists (select from body looking where looking.id = ${bodyId} and (looking.area_id is null
    or exists (select from strategy_problem_area answers
      join problem_area tie on tie.id = answers.problem_area_id and ${problemAreaIsVisible(sql`tie`, context)}
      join problem_area_area lies on lies.problem_area_id = tie.id join area below on below.id = lies.area_id
      where answers.strategy_id = ${strategyId}
        and starts_with(below.path, (select path from area where id = looking.area_id)))))`;
