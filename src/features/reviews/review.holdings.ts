import { message } from '../../kernel/messages.js';
import { sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';

defineHolding({
  kind: 'REMINDER_STEP',
  holder: 'OFFICE',
  description: 'A planned mail or a review that names the office (Erinnerungsplan).',
  words: { de: 'Nennungen im Erinnerungsplan', en: 'Named in the plan of reminders' },
  ifNobody: { de: 'Die Stelle wird aus den Plänen genommen.', en: 'The office is taken out of the plans.' },
  readableWith: 'reminders.manage',
  held: (_, locale) => sql`
    select named.office_id as holder_id, plan.id as item_id, plan.version, plan.label, null::text as title, null::uuid as office_id
      from (select s.id, s.version, s.code || ' ' || ${locale === 'en' ? sql`s.label_en` : sql`s.label_de`} as label, s.office_ids from profile_step s
            union all select s.id, s.version, s.code || ' ' || s.due_on, s.office_ids from reminder_step s where s.state = 'PLANNED'
            union all select v.id, v.version, ${message('reviews.round', locale)}::text || ' ' || v.anchor_on, v.office_ids from review v where v.state = 'OPEN') plan,
           unnest(plan.office_ids) named (office_id)`,
  pass: ({ itemIds, from, to }) =>
    [sql`profile_step`, sql`reminder_step`, sql`review`].map(
      (table) => sql`update ${table} set office_ids = case
           when ${to}::uuid is null or ${to}::uuid = any(office_ids) then array_remove(office_ids, ${from}::uuid)
           else array_replace(office_ids, ${from}::uuid, ${to}::uuid) end
         where id = any(${[...itemIds]}::uuid[])`,
    ),
});
