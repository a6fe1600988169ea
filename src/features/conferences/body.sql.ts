import { type Sql, sql } from '../../platform/database/sql.js';
import { measureIsWithin } from '../measures/index.js';

/** The body looks at this measure: one with an area at what is meant for it, one without at everything. */
export const measureConcernsBody = (measure: Sql, bodyId: Sql): Sql =>
  sql`exists (select from body looking where looking.id = ${bodyId}
    and (looking.area_id is null or ${measureIsWithin(measure, sql`looking.area_id`)}))`;
