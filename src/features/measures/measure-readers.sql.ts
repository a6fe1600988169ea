import { Role } from '../../kernel/actor.js';
import { PLANNING, Visibility } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';

/**
 * Whether somebody could read a measure that runs, with the roles they hold today: what `measureIsVisible` says to one actor,
 * for any number of people at once. `test/rights-mails.spec.ts` holds the two together.
 */
export const couldRead = (personId: Sql, measure: Sql, today: string): Sql => sql`exists (
  select from role_assignment held
   where held.person_id = ${personId} and held.valid_from <= ${today}::date
     and (held.valid_to is null or held.valid_to >= ${today}::date)
     and (held.role = any(${[...PLANNING]})
       or held.role = ${Role.COMMITTEE_MEMBER} and ${measure}.visibility <> ${Visibility.INTERNAL}
       or held.role = ${Role.CONTRIBUTOR} and (${measure}.visibility = ${Visibility.PUBLIC}
         or ${measure}.accountable_person_id = ${personId}
         or exists (select from participation of_theirs where of_theirs.measure_id = ${measure}.id
              and of_theirs.office_id in (select served_offices(${personId}, ${today}::date))))))`;
