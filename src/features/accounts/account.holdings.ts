import { inWords } from '../../kernel/messages.js';
import { ident, sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';

const WAYS_IN = [
  'session',
  'sign_in_step',
  'credential',
  'link_sign_in',
  'account_link',
  'second_factor',
  'known_device',
];

defineHolding({
  kind: 'SIGN_IN',
  holder: 'PERSON',
  description:
    'Ways in: sessions, the password, links in mails and the second factor (Zugang); they end, whoever is named.',
  words: { de: 'Zugänge', en: 'Ways to sign in' },
  ifNobody: {
    de: 'Sitzungen, Passwort und zweiter Faktor werden gelöscht.',
    en: 'Sessions, password and second factor are deleted.',
  },
  readableWith: 'people.read',
  endsAnyway: true,
  held: () => sql`
    select s.person_id as holder_id, s.person_id as item_id, 1 as version, 'SESSION' as label, null::text as title,
           null::uuid as office_id from session s group by s.person_id
    union all
    select c.person_id, c.person_id, 1, 'PASSWORD', null, null from credential c
    union all
    select l.person_id, l.person_id, 1, 'LINK', null, null from link_sign_in l
    union all
    select f.person_id, f.person_id, 1, 'SECOND_FACTOR', null, null from second_factor f`,
  tell: (way, locale) => inWords('accounts', way, locale),
  pass: ({ itemIds }) =>
    WAYS_IN.map((table) => sql`delete from ${ident(table)} where person_id = any(${[...itemIds]}::uuid[])`),
});
