import { type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { heldThings } from '../hand-over/index.js';

/** People who have left and are not masked: `id`, `name`, `left_on`, `still_holds`. */
export const leftPeople = (context: ReadContext): Sql => sql`
  select p.id, p.name, p.left_on,
         p.id in (select t.holder_id from (${heldThings('PERSON', context)}) t) as still_holds
    from person p where not p.active and p.left_on is not null and p.masked_on is null`;

/** The time after which nothing names who left on a day. */
export const isOverdue = (leftOn: Sql, day: string, years: number): Sql =>
  sql`${leftOn} < (${day}::date - make_interval(years => ${years}))::date`;
