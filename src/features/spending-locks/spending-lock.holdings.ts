import { join, sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';
import { LOCKING } from './spending-lock.rules.js';

defineHolding({
  kind: 'SPENDING_LOCK',
  holder: 'OFFICE',
  description: 'Locked money that the office releases (Sperrvermerk).',
  words: { de: 'Sperrvermerke, die die Stelle aufhebt', en: 'Spending locks the office lifts' },
  ifNobody: null,
  readableWith: 'spendingLocks.read',
  held: () => sql`
    select l.releasing_office_id as holder_id, l.id as item_id, l.version, l.budget_position || ' ' || l.year as label,
           null::text as title, null::uuid as office_id
      from spending_lock l where l.releasing_office_id is not null and l.status in (${join([...LOCKING])})`,
  pass: ({ itemIds, to }) => [
    sql`update spending_lock set releasing_office_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});
