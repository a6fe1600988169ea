import { type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';

/**
 * Ids of people who are away today and whose deputy the actor is, first or second: whoever was asked in their place may
 * answer, also when the first deputy is back by then. Nobody deputises for who has left.
 */
export const deputisedPeople = ({ actor, today }: ReadContext): Sql => sql`
  (select d.person_id from deputyship d join person p on p.id = d.person_id
    where d.deputy_id = ${actor.personId}::uuid and d.valid_from <= ${today}::date
      and (d.valid_to is null or d.valid_to >= ${today}::date)
      and exists (select from absence a where a.person_id = p.id and ${today}::date between a.from_day and a.to_day)
      and p.active and (p.left_on is null or p.left_on > ${today}::date))`;
