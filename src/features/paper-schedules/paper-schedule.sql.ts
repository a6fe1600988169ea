import { type Sql, sql } from '../../platform/database/sql.js';

/** A meeting that is still to take place. */
export const isComing = (meeting: Sql, today: string): Sql =>
  sql`(${meeting}.state in ('PLANNED', 'INVITED') and ${meeting}.held_on >= ${today}::date)`;
