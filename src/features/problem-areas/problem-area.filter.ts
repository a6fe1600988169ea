import { nearly } from '../../platform/database/forgiving-search.js';
import { all, containing, type Sql, sql } from '../../platform/database/sql.js';
import type { ProblemAreaFilter } from './problem-area.input.js';

/** The words that are searched; the migration has an index on exactly this expression. */
const words = (row: Sql): Sql =>
  sql`(${row}.title || ' ' || ${row}.description || ' ' || coalesce(${row}.target_group, ''))`;

/** The condition of a filter; also asked by rooms that tell the list. */
export const problemAreaMatches = (row: Sql, filter: ProblemAreaFilter = {}): Sql =>
  all([
    filter.fieldOfActionId ? sql`${row}.field_of_action_id = ${filter.fieldOfActionId}::uuid` : undefined,
    filter.status ? sql`${row}.status = any(${filter.status}::text[])` : undefined,
    typeof filter.urgency === 'number' ? sql`${row}.urgency = ${filter.urgency}` : undefined,
    filter.withinAreaId
      ? sql`exists (select from problem_area_area l join area a on a.id = l.area_id where l.problem_area_id = ${row}.id
              and starts_with(a.path, (select path from area where id = ${filter.withinAreaId}::uuid)))`
      : undefined,
    filter.text
      ? sql`to_tsvector('german', ${words(row)}) @@ websearch_to_tsquery('german', ${filter.text})
            or ${words(row)} ilike ${containing(filter.text)} or ${nearly(sql`${row}.title`, filter.text) ?? sql`false`}`
      : undefined,
  ]);
