import { Role } from '../../kernel/actor.js';
import { join, type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  one,
  type OneField,
  type ReadContext,
  value,
  visibleToAll,
} from '../../platform/read/index.js';
import { Person } from '../people/index.js';
import { Awaited } from './awaited.js';
import { Office } from './office.entity.js';
import './office.shape.js';
import { Organisation } from './organisation.entity.js';

/**
 * Who is waited for with objects of one type: a statement with the columns `subject_id`, `role`, `office_id`,
 * `organisation_id` and `person_id`, at most one row per object, none where nobody is waited for.
 */
export type AwaitedRows = (context: ReadContext) => Sql;

const rowsOf = new Map<string, AwaitedRows>();

/** The field that says who is waited for. Its condition names the type, so that Postgres leaves all others aside. */
export function waitingFor(typeName: string, rows: AwaitedRows): OneField {
  rowsOf.set(typeName, rows);
  return one({
    type: () => Awaited,
    description: 'Who is waited for now; empty where nobody is.',
    where: (subject, awaited) =>
      sql`${awaited}.subject_type = ${typeName} and ${awaited}.subject_id = ${subject}.id`,
  });
}

const waited = (context: ReadContext): Sql =>
  join(
    [...rowsOf].map(
      ([
        typeName,
        rows,
      ]) => sql`select ${typeName}::text as subject_type, w.subject_id, w.role, w.office_id, w.organisation_id, w.person_id
        from (${rows(context)}) w`,
    ),
    ' union all ',
  );

defineShape(Awaited, {
  // Reached through an object only, which was seen before; whom it names is seen by their own rules.
  visible: visibleToAll,
  from: (context) => sql`(${waited(context)})`,
  fields: {
    role: value({
      type: () => Role,
      nullable: true,
      description: 'In which role; empty where an office or organisation says itself who acts for it.',
      sql: (awaited) => sql`${awaited}.role`,
    }),
    office: one({
      type: () => Office,
      description: 'The office, where it is the turn of one.',
      where: (awaited, office) => sql`${office}.id = ${awaited}.office_id`,
    }),
    organisation: one({
      type: () => Organisation,
      description: 'The organisation, where its word is waited for.',
      where: (awaited, organisation) => sql`${organisation}.id = ${awaited}.organisation_id`,
    }),
    person: one({
      type: () => Person,
      description: 'The person, where it is the turn of one.',
      where: (awaited, person) => sql`${person}.id = ${awaited}.person_id`,
    }),
  },
});
