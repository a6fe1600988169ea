import { message } from '../../kernel/messages.js';
import { sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';

defineHolding({
  kind: 'API_TOKEN',
  holder: 'PERSON',
  description: 'Keys for programs of the person (Zugriffsschlüssel); they end, whoever is named.',
  words: { de: 'Zugriffsschlüssel', en: 'API tokens' },
  ifNobody: { de: 'Die Schlüssel öffnen nichts mehr.', en: 'The keys open nothing any more.' },
  readableWith: 'people.read',
  endsAnyway: true,
  held: () => sql`
    select k.person_id as holder_id, k.id as item_id, 1 as version, k.expires_on::text as label, null::text as title,
           null::uuid as office_id from api_token k`,
  tell: (day, locale) => message('apiTokens.until', locale, { day }),
  pass: ({ itemIds }) => [sql`delete from api_token where id = any(${[...itemIds]}::uuid[])`],
});
