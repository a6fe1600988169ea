import { type Sql, sql } from '../../platform/database/sql.js';

/** What the desk of a meeting looks at. */
export const meetingFacts = (meeting: Sql): Sql =>
  sql`json_build_object('state', ${meeting}.state, 'heldOn', ${meeting}.held_on, 'sealedOn', ${meeting}.sealed_on,
    'seriesId', ${meeting}.series_id)`;
