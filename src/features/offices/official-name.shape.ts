import { GraphQLNonNull } from 'graphql';
import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, extendShape, many, value, visibleToAll } from '../../platform/read/index.js';
import { Office } from './office.entity.js';
import './office.shape.js';
import { OfficialName } from './official-name.entity.js';
import { Organisation } from './organisation.entity.js';

defineShape(OfficialName, { visible: visibleToAll });

const nameFields = (reference: Sql, nameOn: Sql) => ({
  name: value({
    type: () => String,
    tellsColumn: true,
    description: 'Full name; read as of a day, the one that was valid on it, whenever that was entered.',
    sql: (unit, { past, today }) =>
      past
        ? sql`coalesce(today.official_name_on(${unit}.id, ${today}::date), ${unit}.name)`
        : sql`${unit}.name`,
  }),
  names: many({
    type: () => OfficialName,
    description: 'Its names by validity, newest first; empty where it has always been called as it is now.',
    where: (unit, name) => sql`${name}.${reference} = ${unit}.id`,
    orderBy: (name) => sql`${name}.valid_from desc nulls last`,
  }),
  nameOn: value({
    type: () => String,
    description: 'What it was, is or will be called on a day: by validity, whenever that was entered.',
    args: { day: { type: new GraphQLNonNull(LocalDay), description: 'The day.' } },
    sql: (unit, _, { day }) => sql`${nameOn}(${unit}.id, ${String(day)}::date)`,
  }),
});

extendShape(Office, {
  ...nameFields(sql`office_id`, sql`office_name_on`),
  predecessors: many({
    type: () => Office,
    description: 'Offices that it follows (Vorgänger), by name.',
    where: (office, before) => sql`exists (select from office_succession s
      where s.predecessor_id = ${before}.id and s.successor_id = ${office}.id)`,
    orderBy: (office) => sql`${office}.name, ${office}.id`,
  }),
  successors: many({
    type: () => Office,
    description: 'Offices that have followed it (Nachfolger), by name.',
    where: (office, after) => sql`exists (select from office_succession s
      where s.successor_id = ${after}.id and s.predecessor_id = ${office}.id)`,
    orderBy: (office) => sql`${office}.name, ${office}.id`,
  }),
});
extendShape(Organisation, nameFields(sql`organisation_id`, sql`organisation_name_on`));
