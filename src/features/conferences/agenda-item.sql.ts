import { type Sql, sql } from '../../platform/database/sql.js';

/** Whether something came out of an item, under it or together with others. */
export const isDecided = (item: Sql): Sql =>
  sql`(${item}.decided_with_id is not null or exists (select from outcome decided where decided.agenda_item_id = ${item}.id))`;

/** Whether an item is to be treated: it was not taken off the agenda (abgesetzt). */
export const isOnAgenda = (item: Sql): Sql => sql`${item}.withdrawn_on is null`;
