import { sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';

defineHolding({
  kind: 'SIGN_IN',
  holder: 'PERSON',
  description: 'Ways in: sessions and the password (Zugang); they end, whoever is named.',
  words: { de: 'Zugänge', en: 'Ways to sign in' },
  ifNobody: { de: 'Sitzungen und Passwort werden gelöscht.', en: 'Sessions and password are deleted.' },
  readableWith: 'people.read',
  endsAnyway: true,
  held: () => sql`
    select s.person_id as holder_id, s.person_id as item_id, 1 as version, 'Sitzung' as label, null::text as title,
           null::uuid as office_id from session s group by s.person_id
    union all
    select c.person_id, c.person_id, 1, 'Passwort', null, null from credential c`,
  pass: (passing) => [
    sql`delete from session where person_id = any(${[...passing.itemIds]}::uuid[])`,
    sql`delete from credential where person_id = any(${[...passing.itemIds]}::uuid[])`,
  ],
});
