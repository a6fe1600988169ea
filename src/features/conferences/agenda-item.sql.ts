import { type Sql, sql } from '../../platform/database/sql.js';

/** Whether something came out of an item, under it or together with others. */
export const isDecided = (item: Sql): Sql =>
  sql`(${item}.decided_with_id is not null or exists (select from outcome decided where decided.agenda_item_id = ${item}.id))`;
