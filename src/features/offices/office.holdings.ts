import { sql } from '../../platform/database/sql.js';
import { defineHolding, endValidity, firstDayAfter, isNotOver, roleInWords } from '../people/index.js';

defineHolding({
  kind: 'OFFICE_HEAD',
  holder: 'PERSON',
  description: 'An office the person leads (Amtsleitung).',
  words: { de: 'Leitung von Stellen', en: 'Offices led' },
  ifNobody: {
    de: 'Die Stelle hat vorerst keine Leitung: Mails gehen an ihr Postfach, sonst an die Koordination.',
    en: 'Nobody leads the office for now: mails go to its mailbox, else to the coordinator.',
  },
  readableWith: 'offices.read',
  givesRights: true,
  held: () => sql`
    select o.head_id as holder_id, o.id as item_id, o.version, concat_ws(' ', o.code, o.name) as label, null::text as title,
           o.parent_id as office_id from office o where o.head_id is not null`,
  pass: ({ itemIds, to }) => [
    sql`update office set head_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'STAFF',
  holder: 'OFFICE',
  description: 'Somebody who works in the office (Beschäftigte).',
  words: { de: 'Beschäftigte', en: 'People who work there' },
  ifNobody: { de: 'Die Personen gehören vorerst zu keiner Stelle.', en: 'They belong to no office for now.' },
  readableWith: 'people.read',
  held: () => sql`
    select p.office_id as holder_id, p.id as item_id, p.version, p.name as label, null::text as title, null::uuid as office_id
      from person p where p.active and p.office_id is not null`,
  pass: ({ itemIds, to }) => [
    sql`update person set office_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'OFFICE_ROLE',
  holder: 'OFFICE',
  description: 'A role that holds for the office; it goes on for the successor (Rollen für die Stelle).',
  words: { de: 'Rollen für die Stelle', en: 'Roles for the office' },
  ifNobody: { de: 'Die Rollen enden mit der Stelle.', en: 'The roles end with the office.' },
  readableWith: 'people.read',
  givesRights: true,
  held: (today) => sql`
    select r.office_id as holder_id, r.id as item_id, r.version, p.name || ' (' || r.role || ')' as label, null::text as title,
           null::uuid as office_id from role_assignment r join person p on p.id = r.person_id
     where r.office_id is not null and ${isNotOver(sql`r`, today)}`,
  tell: (label, locale) =>
    label.replace(/\(([A-Z_]+)\)$/, (_, role: string) => `(${roleInWords(role, locale)})`),
  pass: (passing) => [
    ...(passing.to
      ? [
          sql`insert into role_assignment (person_id, role, organisation_id, office_id, body_id, area_id, valid_from, valid_to)
            select r.person_id, r.role, r.organisation_id, ${passing.to}::uuid, r.body_id, r.area_id, ${firstDayAfter(sql`r`, passing.lastDay)}, r.valid_to
              from role_assignment r join person p on p.id = r.person_id and p.active
             where r.id = any(${[...passing.itemIds]}::uuid[]) and (r.valid_to is null or r.valid_to > ${passing.lastDay}::date)
               and not exists (select from role_assignment s where s.person_id = r.person_id and s.role = r.role
                     and s.office_id = ${passing.to}::uuid and ${isNotOver(sql`s`, passing.today)})`,
        ]
      : []),
    ...endValidity(sql`role_assignment`, passing),
  ],
});

defineHolding({
  kind: 'OFFICE_LEADER',
  holder: 'OFFICE',
  description: 'Who leads the office; the successor has a head of its own (Leitung der Stelle).',
  words: { de: 'Leitung der Stelle', en: 'Head of the office' },
  ifNobody: { de: 'Die Leitung endet mit der Stelle.', en: 'It ends with the office.' },
  readableWith: 'people.read',
  givesRights: true,
  held: () => sql`
    select o.id as holder_id, o.id as item_id, o.version, p.name as label, null::text as title, null::uuid as office_id
      from office o join person p on p.id = o.head_id where o.active`,
  pass: ({ itemIds, to }) => [
    ...(to
      ? [
          sql`update office set head_id = (select head_id from office where id = any(${[...itemIds]}::uuid[]) limit 1)
               where id = ${to}::uuid and head_id is null`,
        ]
      : []),
    sql`update office set head_id = null where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'MAILBOX',
  holder: 'OFFICE',
  description: 'The shared mailbox of the office (Postfach).',
  words: { de: 'Postfach', en: 'Mailbox' },
  ifNobody: { de: 'Das Postfach wird nicht mehr angeschrieben.', en: 'No more mail goes there.' },
  readableWith: 'offices.read',
  held: () => sql`
    select o.id as holder_id, o.id as item_id, o.version, o.shared_mailbox as label, null::text as title, null::uuid as office_id
      from office o where o.shared_mailbox is not null`,
  pass: ({ itemIds, to }) => [
    ...(to
      ? [
          sql`update office set shared_mailbox =
                (select shared_mailbox from office where id = any(${[...itemIds]}::uuid[]) limit 1)
               where id = ${to}::uuid and shared_mailbox is null`,
        ]
      : []),
    sql`update office set shared_mailbox = null where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'UNIT_BELOW',
  holder: 'OFFICE',
  description: 'A unit below the office (untergeordnete Stelle).',
  words: { de: 'Untergeordnete Stellen', en: 'Units below' },
  ifNobody: { de: 'Die Stellen stehen unter keiner anderen.', en: 'They stand below no other.' },
  readableWith: 'offices.read',
  held: () => sql`
    select o.parent_id as holder_id, o.id as item_id, o.version, concat_ws(' ', o.code, o.name) as label, null::text as title,
           null::uuid as office_id from office o where o.active and o.parent_id is not null`,
  pass: ({ itemIds, to }) => [
    sql`update office set parent_id = nullif(${to}::uuid, id) where id = any(${[...itemIds]}::uuid[])`,
  ],
});
