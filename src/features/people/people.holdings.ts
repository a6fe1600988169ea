import { type Sql, sql } from '../../platform/database/sql.js';
import { defineHolding, type Passing } from './holdings.js';
import { roleInWords } from './role.words.js';

/** It holds today or begins later. */
export const isNotOver = (row: Sql, today: string): Sql =>
  sql`(${row}.valid_to is null or ${row}.valid_to >= ${today}::date)`;

/** Whose validity ends with the last day; what has not begun by then never does. */
export const endValidity = (table: Sql, { itemIds, lastDay }: Passing): Sql[] => [
  sql`delete from ${table} where id = any(${[...itemIds]}::uuid[]) and valid_from > ${lastDay}::date`,
  sql`update ${table} set valid_to = ${lastDay}::date
       where id = any(${[...itemIds]}::uuid[]) and (valid_to is null or valid_to > ${lastDay}::date)`,
];

/** The day from which the successor has what goes on after the last day of a row. */
export const firstDayAfter = (row: Sql, lastDay: string): Sql =>
  sql`greatest(${row}.valid_from, ${lastDay}::date + 1)`;

const ids = ({ itemIds }: Passing) => [...itemIds];

defineHolding({
  kind: 'ROLE',
  holder: 'PERSON',
  description: 'A role of the person (Rolle).',
  words: { de: 'Rollen', en: 'Roles' },
  ifNobody: { de: 'Die Rollen enden mit dem letzten Tag.', en: 'The roles end with the last day.' },
  readableWith: 'people.read',
  givesRights: true,
  held: (today) => sql`
    select r.person_id as holder_id, r.id as item_id, r.version, r.role as label, null::text as title, r.office_id
      from role_assignment r where ${isNotOver(sql`r`, today)}`,
  tell: roleInWords,
  pass: (passing) => [
    ...(passing.to
      ? [
          sql`insert into role_assignment (person_id, role, organisation_id, office_id, body_id, area_id, valid_from, valid_to)
            select ${passing.to}::uuid, r.role, r.organisation_id, r.office_id, r.body_id, r.area_id, ${firstDayAfter(sql`r`, passing.lastDay)}, r.valid_to
              from role_assignment r
             where r.id = any(${ids(passing)}::uuid[]) and (r.valid_to is null or r.valid_to > ${passing.lastDay}::date)
               and not exists (select from role_assignment s where s.person_id = ${passing.to}::uuid and s.role = r.role
                     and s.organisation_id is not distinct from r.organisation_id and s.area_id is not distinct from r.area_id
                     and s.office_id is not distinct from r.office_id and s.body_id is not distinct from r.body_id
                     and ${isNotOver(sql`s`, passing.today)})`,
        ]
      : []),
    ...endValidity(sql`role_assignment`, passing),
  ],
});

defineHolding({
  kind: 'DEPUTY_OF_OTHERS',
  holder: 'PERSON',
  description: 'Standing in for somebody else (Vertretung anderer).',
  words: { de: 'Vertretungen anderer Personen', en: 'Deputyships for others' },
  ifNobody: {
    de: 'Die Vertretungen enden; die Vertretenen benennen jemand anderen.',
    en: 'The deputyships end; those represented name somebody else.',
  },
  readableWith: 'people.read',
  held: (today) => sql`
    select d.deputy_id as holder_id, d.id as item_id, d.version, p.name as label, null::text as title, p.office_id
      from deputyship d join person p on p.id = d.person_id where ${isNotOver(sql`d`, today)}`,
  pass: (passing) => [
    ...(passing.to
      ? [
          sql`insert into deputyship (person_id, deputy_id, rank, valid_from, valid_to)
            select d.person_id, ${passing.to}::uuid, d.rank, ${firstDayAfter(sql`d`, passing.lastDay)}, d.valid_to from deputyship d
             where d.id = any(${ids(passing)}::uuid[]) and d.person_id <> ${passing.to}::uuid
               and (d.valid_to is null or d.valid_to > ${passing.lastDay}::date)
               and not exists (select from deputyship s where s.person_id = d.person_id and s.deputy_id = ${passing.to}::uuid
                     and ${isNotOver(sql`s`, passing.today)})`,
        ]
      : []),
    ...endValidity(sql`deputyship`, passing),
  ],
});

defineHolding({
  kind: 'OWN_DEPUTY',
  holder: 'PERSON',
  description: 'Who stands in for the person (eigene Vertretung); it ends, whoever is named.',
  words: { de: 'Eigene Vertretungen', en: 'Own deputies' },
  ifNobody: {
    de: 'Die Vertretungen enden: wer gegangen ist, wird nicht vertreten.',
    en: 'They end: nobody stands in for who has left.',
  },
  readableWith: 'people.read',
  endsAnyway: true,
  held: (today) => sql`
    select d.person_id as holder_id, d.id as item_id, d.version, p.name as label, null::text as title, null::uuid as office_id
      from deputyship d join person p on p.id = d.deputy_id where ${isNotOver(sql`d`, today)}`,
  pass: (passing) => endValidity(sql`deputyship`, passing),
});
