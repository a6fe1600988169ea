import { message } from '../../kernel/messages.js';
import { sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';

defineHolding({
  kind: 'ESCALATION',
  holder: 'OFFICE',
  description: 'A proposed escalation that is not decided yet (vorgeschlagene Eskalation).',
  words: { de: 'Vorgeschlagene Eskalationen', en: 'Proposed escalations' },
  ifNobody: { de: 'Die Vorschläge gelten als erledigt.', en: 'The proposals count as settled.' },
  readableWith: 'reminders.manage',
  held: () => sql`
    select e.office_id as holder_id, e.id as item_id, e.version, s.code || ' ' || s.due_on as label, null::text as title,
           null::uuid as office_id from escalation e join reminder_step s on s.id = e.step_id where e.state = 'PROPOSED'`,
  pass: ({ itemIds, to }) => [
    sql`update escalation e set office_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[]) and ${to}::uuid is not null
           and not exists (select from escalation f where f.step_id = e.step_id and f.office_id = ${to}::uuid)`,
    sql`update escalation set state = 'SETTLED' where id = any(${[...itemIds]}::uuid[])
           and office_id is distinct from ${to}::uuid`,
  ],
});

defineHolding({
  kind: 'MAIL_LINK',
  holder: 'PERSON',
  description: 'Links in mails that still open something (Antwortlinks); they end, whoever is named.',
  words: { de: 'Antwortlinks in Mails', en: 'Answer links in mails' },
  ifNobody: { de: 'Die Links öffnen nichts mehr.', en: 'The links open nothing any more.' },
  readableWith: 'people.read',
  endsAnyway: true,
  held: (today) => sql`
    select l.person_id as holder_id, l.id as item_id, 1 as version, l.expires_on::text as label, null::text as title,
           null::uuid as office_id from mail_link l where l.revoked_at is null and l.expires_on >= ${today}::date`,
  tell: (day, locale) => message('reminders.linkUntil', locale, { day }),
  pass: ({ itemIds }) => [
    sql`update mail_link set revoked_at = now() where id = any(${[...itemIds]}::uuid[])`,
  ],
});
