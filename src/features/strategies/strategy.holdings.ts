import { sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';

defineHolding({
  kind: 'STRATEGY',
  holder: 'OFFICE',
  description: 'A strategy the office leads (Strategie).',
  words: { de: 'Strategien', en: 'Strategies' },
  ifNobody: null,
  readableWith: 'strategies.read',
  held: () => sql`
    select s.lead_office_id as holder_id, s.id as item_id, s.version, s.number::text as label, s.title, null::uuid as office_id
      from strategy s where s.ended_on is null`,
  pass: ({ itemIds, to }) => [
    sql`update strategy set lead_office_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});
