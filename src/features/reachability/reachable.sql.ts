import { type Sql, sql } from '../../platform/database/sql.js';

/** Somebody who still works here. People who have left get nothing. */
export const isHere = (person: Sql, today: string): Sql =>
  sql`(${person}.active and (${person}.left_on is null or ${person}.left_on > ${today}::date))`;

/** Mail arrives there, as far as anybody knows. */
export const arrives = (address: Sql): Sql =>
  sql`not exists (select from faulty_address f where f.address = lower(${address}))`;

const isAbsent = (person: Sql, today: string): Sql =>
  sql`exists (select from absence a where a.person_id = ${person}.id and ${today}::date between a.from_day and a.to_day)`;

/** Somebody who works here and whose mail arrives, absent or not. */
export const isReachable = (person: Sql, today: string): Sql =>
  sql`(${isHere(person, today)} and ${arrives(sql`${person}.email`)})`;

/** Somebody who works here, is not absent today, and whose mail arrives. */
export const isPresent = (person: Sql, today: string): Sql =>
  sql`(${isReachable(person, today)} and not ${isAbsent(person, today)})`;

/** The deputies of a person: columns `place` (their rank), `person_id`, `address`. Nobody deputises for who has left. */
export const deputiesOf = (personId: Sql, today: string): Sql => sql`
  select d.rank as place, deputy.id as person_id, deputy.email as address
    from deputyship d
    join person represented on represented.id = d.person_id and ${isHere(sql`represented`, today)}
    join person deputy on deputy.id = d.deputy_id and ${isPresent(sql`deputy`, today)}
   where d.person_id = ${personId} and d.valid_from <= ${today}::date and (d.valid_to is null or d.valid_to >= ${today}::date)`;
