import { sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';

defineHolding({
  kind: 'PROBLEM_AREA',
  holder: 'OFFICE',
  description: 'A problem area the office cares for (Problemfeld).',
  words: { de: 'Problemlagen', en: 'Problem areas' },
  ifNobody: { de: 'Um das Problemfeld kümmert sich vorerst niemand.', en: 'Nobody cares for it for now.' },
  readableWith: 'problemAreas.read',
  held: () => sql`
    select p.owner_office_id as holder_id, p.id as item_id, p.version, p.number::text as label, p.title, null::uuid as office_id
      from problem_area p where p.owner_office_id is not null and p.status in ('REPORTED', 'CONFIRMED')`,
  pass: ({ itemIds, to }) => [
    sql`update problem_area set owner_office_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});
