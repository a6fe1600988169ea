import { type Sql, sql } from '../../platform/database/sql.js';
import { defineHolding, endValidity, firstDayAfter, isNotOver } from '../people/index.js';

/** A meeting that is still to come. */
const isToCome = (meeting: Sql, today: string): Sql =>
  sql`(${meeting}.held_on >= ${today}::date and ${meeting}.state in ('PLANNED', 'INVITED'))`;

defineHolding({
  kind: 'SEAT',
  holder: 'PERSON',
  description: 'A seat in a body (Sitz in einem Gremium).',
  words: { de: 'Sitze in Gremien', en: 'Seats in bodies' },
  ifNobody: { de: 'Der Sitz endet mit dem letzten Tag.', en: 'The seat ends with the last day.' },
  readableWith: 'conferences.read',
  givesRights: true,
  held: (today) => sql`
    select s.person_id as holder_id, s.id as item_id, s.version, b.name as label, null::text as title,
           b.secretariat_office_id as office_id
      from body_member s join body b on b.id = s.body_id where ${isNotOver(sql`s`, today)}`,
  pass: (passing) => [
    ...(passing.to
      ? [
          sql`insert into body_member (body_id, person_id, role, has_vote, on_behalf_of_id, deputy_id, valid_from, valid_to)
            select s.body_id, ${passing.to}::uuid, s.role, s.has_vote, s.on_behalf_of_id, nullif(s.deputy_id, ${passing.to}::uuid),
                   ${firstDayAfter(sql`s`, passing.lastDay)}, s.valid_to
              from body_member s
             where s.id = any(${[...passing.itemIds]}::uuid[]) and (s.valid_to is null or s.valid_to > ${passing.lastDay}::date)
               and not exists (select from body_member t where t.body_id = s.body_id and t.person_id = ${passing.to}::uuid
                     and (${isNotOver(sql`t`, passing.today)} or t.valid_from = ${firstDayAfter(sql`s`, passing.lastDay)}))`,
        ]
      : []),
    ...endValidity(sql`body_member`, passing),
  ],
});

defineHolding({
  kind: 'SEAT_DEPUTY',
  holder: 'PERSON',
  description: 'Standing in for a member of a body (Stellvertretung im Gremium).',
  words: { de: 'Stellvertretungen in Gremien', en: 'Deputies of members' },
  ifNobody: { de: 'Das Mitglied hat vorerst keine Vertretung.', en: 'The member has no deputy for now.' },
  readableWith: 'conferences.read',
  held: (today) => sql`
    select s.deputy_id as holder_id, s.id as item_id, s.version, b.name || ': ' || p.name as label, null::text as title,
           b.secretariat_office_id as office_id
      from body_member s join body b on b.id = s.body_id join person p on p.id = s.person_id
     where s.deputy_id is not null and ${isNotOver(sql`s`, today)}`,
  pass: ({ itemIds, to }) => [
    sql`update body_member set deputy_id = nullif(${to}::uuid, person_id) where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'CHAIR',
  holder: 'PERSON',
  description: 'A body the person chairs (Vorsitz).',
  words: { de: 'Vorsitz in Gremien', en: 'Bodies chaired' },
  ifNobody: { de: 'Das Gremium hat vorerst keinen Vorsitz.', en: 'Nobody chairs the body for now.' },
  readableWith: 'conferences.read',
  givesRights: true,
  held: () => sql`
    select b.chair_id as holder_id, b.id as item_id, b.version, b.name as label, null::text as title,
           b.secretariat_office_id as office_id from body b where b.chair_id is not null`,
  pass: ({ itemIds, to }) => [
    sql`update body set chair_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'INVITATION',
  holder: 'PERSON',
  description: 'An invitation to a meeting that is still to come (Einladung).',
  words: { de: 'Einladungen zu Sitzungen', en: 'Invitations to meetings' },
  ifNobody: { de: 'Die Einladung gilt als abgesagt.', en: 'The invitation counts as declined.' },
  readableWith: 'conferences.read',
  held: (today) => sql`
    select a.person_id as holder_id, a.id as item_id, a.version, b.name || ' ' || m.number as label, null::text as title,
           b.secretariat_office_id as office_id
      from attendance a join meeting m on m.id = a.meeting_id and ${isToCome(sql`m`, today)} join body b on b.id = m.body_id
     where a.state in ('INVITED', 'ACCEPTED', 'DEPUTY_SENT')`,
  pass: ({ itemIds, to, today }) => [
    ...(to
      ? [
          sql`insert into attendance (meeting_id, person_id)
            select a.meeting_id, ${to}::uuid from attendance a where a.id = any(${[...itemIds]}::uuid[])
            on conflict (meeting_id, person_id) do nothing`,
        ]
      : []),
    sql`update attendance set state = 'DECLINED', deputy_id = null, answered_on = ${today}::date
         where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'SENT_AS_DEPUTY',
  holder: 'PERSON',
  description: 'Going to a meeting in the place of somebody else (entsandte Vertretung).',
  words: { de: 'Vertretungen in Sitzungen', en: 'Sent to meetings as a deputy' },
  ifNobody: { de: 'Das Mitglied ist wieder selbst eingeladen.', en: 'The member is invited again.' },
  readableWith: 'conferences.read',
  held: (today) => sql`
    select a.deputy_id as holder_id, a.id as item_id, a.version, b.name || ' ' || m.number || ': ' || p.name as label,
           null::text as title, b.secretariat_office_id as office_id
      from attendance a join meeting m on m.id = a.meeting_id and ${isToCome(sql`m`, today)} join body b on b.id = m.body_id
      join person p on p.id = a.person_id
     where a.deputy_id is not null`,
  pass: ({ itemIds, to }) => [
    sql`update attendance set deputy_id = nullif(${to}::uuid, person_id),
           state = case when nullif(${to}::uuid, person_id) is null then 'INVITED' else 'DEPUTY_SENT' end
         where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'SECRETARIAT',
  holder: 'OFFICE',
  description: 'A body the office is secretariat of (Geschäftsstelle).',
  words: { de: 'Geschäftsstelle von Gremien', en: 'Secretariat of bodies' },
  ifNobody: {
    de: 'Das Gremium hat vorerst keine Geschäftsstelle.',
    en: 'The body has no secretariat for now.',
  },
  readableWith: 'conferences.read',
  held: () => sql`
    select b.secretariat_office_id as holder_id, b.id as item_id, b.version, b.name as label, null::text as title,
           null::uuid as office_id from body b where b.active and b.secretariat_office_id is not null`,
  pass: ({ itemIds, to }) => [
    sql`update body set secretariat_office_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'TASK',
  holder: 'OFFICE',
  description: 'An open task or resolution of a meeting (offener Auftrag).',
  words: { de: 'Offene Aufträge und Beschlüsse', en: 'Open tasks and resolutions' },
  ifNobody: null,
  readableWith: 'conferences.read',
  held: () => sql`
    select o.responsible_office_id as holder_id, o.id as item_id, o.version, o.number as label, null::text as title,
           null::uuid as office_id from outcome o where o.responsible_office_id is not null and o.done_on is null`,
  pass: ({ itemIds, to }) => [
    sql`update outcome set responsible_office_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});
