import { sql } from '../../platform/database/sql.js';
import { defineHolding } from '../people/index.js';
import { MeasureStatus } from './measure-status.js';

const FINISHED = [MeasureStatus.COMPLETED, MeasureStatus.DISCONTINUED];

/** A measure that still goes on; who answered for a finished one is history. */
const goesOn = sql`m.status <> all(${FINISHED})`;

defineHolding({
  kind: 'MEASURE',
  holder: 'PERSON',
  description: 'A measure the person is accountable for (Maßnahme).',
  words: { de: 'Maßnahmen', en: 'Measures' },
  ifNobody: {
    de: 'Niemand ist zuständig: Mails gehen an die Leitung des federführenden Amts, und die Koordination sieht die Maßnahme als Übergabe.',
    en: 'Nobody is accountable: mails go to the head of the lead office, and the coordinator sees the measure as to be handed over.',
  },
  readableWith: 'measures.read',
  needsService: true,
  isMeasure: true,
  held: () => sql`
    select m.accountable_person_id as holder_id, m.id as item_id, m.version, m.number as label, m.title,
           m.lead_office_id as office_id from measure m where ${goesOn}`,
  pass: ({ itemIds, to }) => [
    sql`update measure set accountable_person_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'REPORT_DRAFT',
  holder: 'PERSON',
  description: 'A status report the person has begun (Entwurf einer Statusmeldung).',
  words: { de: 'Angefangene Statusmeldungen', en: 'Status reports begun' },
  ifNobody: {
    de: 'Der Entwurf bleibt beim Amt; jede Person, die dort meldet, kann ihn weiterführen.',
    en: 'The draft stays with the office; whoever reports there can go on with it.',
  },
  readableWith: 'measures.read',
  needsService: true,
  held: () => sql`
    select r.drafted_by as holder_id, r.id as item_id, r.version, m.number as label, m.title, m.lead_office_id as office_id
      from status_report r join measure m on m.id = r.measure_id where r.state <> 'RELEASED'`,
  pass: ({ itemIds, to }) => [
    sql`update status_report set drafted_by = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'LEAD',
  holder: 'OFFICE',
  description: 'A measure the office leads (Federführung); its promises go with it.',
  words: { de: 'Federführung von Maßnahmen', en: 'Lead of measures' },
  ifNobody: null,
  readableWith: 'measures.read',
  isMeasure: true,
  held: () => sql`
    select m.lead_office_id as holder_id, m.id as item_id, m.version, m.number as label, m.title, null::uuid as office_id
      from measure m where ${goesOn}`,
  pass: ({ itemIds, from, to }) => [
    // Where the successor takes part already, it leads from now on
    sql`delete from participation p where p.measure_id = any(${[...itemIds]}::uuid[]) and p.office_id = ${to}::uuid
           and p.role <> 'LEAD'`,
    sql`update participation set office_id = ${to}::uuid
         where measure_id = any(${[...itemIds]}::uuid[]) and office_id = ${from}::uuid and role = 'LEAD'`,
    sql`update measure set lead_office_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
  ],
});

defineHolding({
  kind: 'PARTICIPATION',
  holder: 'OFFICE',
  description: 'A measure the office takes part in (Mitwirkung).',
  words: { de: 'Mitwirkung an Maßnahmen', en: 'Part in measures' },
  ifNobody: {
    de: 'Die Mitwirkung gilt als zurückgezogen.',
    en: 'The participation counts as withdrawn.',
  },
  readableWith: 'measures.read',
  held: () => sql`
    select p.office_id as holder_id, p.id as item_id, p.version, m.number as label, m.title, null::uuid as office_id
      from participation p join measure m on m.id = p.measure_id and ${goesOn}
     where p.role <> 'LEAD' and p.commitment not in ('WITHDRAWN', 'DECLINED')`,
  pass: ({ itemIds, to, today }) =>
    to === null
      ? [
          sql`update participation set commitment = 'WITHDRAWN', committed_on = ${today}::date where id = any(${[...itemIds]}::uuid[])`,
        ]
      : [
          // Where the successor takes part already, its own word counts
          sql`delete from participation p where p.id = any(${[...itemIds]}::uuid[])
                 and exists (select from participation s where s.measure_id = p.measure_id and s.office_id = ${to}::uuid)`,
          sql`update participation set office_id = ${to}::uuid where id = any(${[...itemIds]}::uuid[])`,
        ],
});
