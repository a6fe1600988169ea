import { message } from '../../kernel/messages.js';
import { sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';

defineHolding({
  kind: 'CALENDAR_FEED',
  holder: 'PERSON',
  description: 'The calendar the person subscribes to (Kalenderabo); it ends, whoever is named.',
  words: { de: 'Kalenderabo', en: 'Calendar subscription' },
  ifNobody: {
    de: 'Die Adresse des Kalenders wird ungültig.',
    en: 'The address of the calendar becomes invalid.',
  },
  readableWith: 'people.read',
  endsAnyway: true,
  held: () => sql`
    select f.person_id as holder_id, f.person_id as item_id, 1 as version, f.created_on::text as label, null::text as title,
           null::uuid as office_id from calendar_feed f`,
  tell: (day, locale) => message('exchange.feed.since', locale, { day }),
  pass: ({ from }) => [sql`delete from calendar_feed where person_id = ${from}::uuid`],
});
