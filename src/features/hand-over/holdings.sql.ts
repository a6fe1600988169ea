import type { Locale } from '../../kernel/actor.js';
import { hasPermission } from '../../kernel/permissions.js';
import { join, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { type HolderType, type Holding, holdingsOf } from '../people/index.js';
import { isHere } from '../reachability/index.js';

interface Reader {
  readonly today: string;
  readonly locale: Locale;
}

const statementOf = (holding: Holding, { today, locale }: Reader, isReadable: boolean): Sql => sql`
  select h.holder_id, ${holding.kind}::text as kind, h.item_id, h.version, h.label,
         ${isReadable ? sql`h.title` : sql`null::text`} as title, h.office_id, ${holding.needsService ?? false}::boolean as needs_service,
         ${holding.holder === 'PERSON' && !holding.endsAnyway}::boolean as can_be_passed
    from (${holding.held(today, locale)}) h where h.holder_id is not null`;

/** Everything that holders of a type hold; titles as far as the reader may read such things at all. */
export const heldThings = (holder: HolderType, { actor, today }: ReadContext): Sql =>
  join(
    holdingsOf(holder).map((holding) =>
      statementOf(holding, { today, locale: actor.locale }, hasPermission(actor, holding.readableWith)),
    ),
    ' union all ',
  );

/** What people and offices hold. */
export const allHeldThings = (context: ReadContext): Sql =>
  sql`${heldThings('PERSON', context)} union all ${heldThings('OFFICE', context)}`;

/** Whether somebody else may take a thing: works here beyond today, and serves its office where that is asked for. */
const canTake = (person: Sql, thing: Sql, today: string): Sql => sql`
  ${thing}.can_be_passed and ${person}.id <> ${thing}.holder_id and ${isHere(person, today)}
  and (not ${thing}.needs_service or ${thing}.office_id in (select served_offices(${person}.id, ${today}::date)))`;

/** Who is proposed to take a thing: the first deputy, the second, the head of its office, the head of the person's office. */
export const suggestedSuccessor = (thing: Sql, today: string): Sql => sql`
  (select c.id from (
     select d.deputy_id as id, d.rank as place from deputyship d
      where d.person_id = ${thing}.holder_id and d.valid_from <= ${today}::date
        and (d.valid_to is null or d.valid_to >= ${today}::date)
     union all select o.head_id, 3 from office o where o.id = ${thing}.office_id
     union all select o.head_id, 4 from person l join office o on o.id = l.office_id where l.id = ${thing}.holder_id) proposed
   join person c on c.id = proposed.id and ${canTake(sql`c`, thing, today)}
  order by proposed.place, c.name limit 1)`;

/** Somebody whose last day is over. */
export const hasLeft = (person: Sql, today: string): Sql =>
  sql`(not ${person}.active or ${person}.left_on < ${today}::date)`;
