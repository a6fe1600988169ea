import { hasPermission } from '../../kernel/permissions.js';
import { sql } from '../../platform/database/sql.js';
import { defineShape, extendShape, many, one, visibleToAll } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Person, RoleAssignment } from '../people/index.js';
import { Office } from './office.entity.js';
import { Organisation } from './organisation.entity.js';

defineShape(Organisation, {
  visible: visibleToAll,
  sorts: {
    NAME: { sql: (organisation) => sql`${organisation}.name`, type: 'text' },
    TYPE: { sql: (organisation) => sql`${organisation}.type`, type: 'text' },
  },
  fields: {
    area: one({
      type: () => Area,
      description: 'The area it works for.',
      where: (organisation, area) => sql`${area}.id = ${organisation}.area_id`,
    }),
    offices: many({
      type: () => Office,
      description: 'Its offices by number and name.',
      where: (organisation, office) => sql`${office}.organisation_id = ${organisation}.id`,
      orderBy: (office) => sql`${office}.code nulls last, ${office}.name, ${office}.id`,
    }),
  },
});

defineShape(Office, {
  visible: visibleToAll,
  sorts: {
    NAME: { sql: (office) => sql`${office}.name`, type: 'text' },
    CODE: { sql: (office) => sql`coalesce(${office}.code, 'zzzz')`, type: 'text' },
  },
  fields: {
    organisation: one({
      type: () => Organisation,
      nullable: false,
      description: 'The organisation it belongs to.',
      where: (office, organisation) => sql`${organisation}.id = ${office}.organisation_id`,
    }),
    parent: one({
      type: () => Office,
      description: 'The unit above it in the same organisation.',
      where: (office, parent) => sql`${parent}.id = ${office}.parent_id`,
    }),
    head: one({
      type: () => Person,
      description: 'Who leads it and releases its reports.',
      where: (office, person) => sql`${person}.id = ${office}.head_id`,
    }),
    people: many({
      type: () => Person,
      description: 'Active people who work in it; empty for readers who may not list people.',
      // Names stand under reports; who works here at all is as far from committees as the list of people
      where: (office, person, { actor }) =>
        hasPermission(actor, 'people.read')
          ? sql`${person}.office_id = ${office}.id and ${person}.active`
          : sql`false`,
      orderBy: (person) => sql`${person}.name, ${person}.id`,
    }),
  },
});

const officeOf = one({
  type: () => Office,
  description: 'The office it concerns.',
  where: (row, office) => sql`${office}.id = ${row}.office_id`,
});
extendShape(Person, { office: { ...officeOf, description: 'The office the person works in.' } });
extendShape(RoleAssignment, {
  office: { ...officeOf, description: 'The office the role holds for.' },
  organisation: one({
    type: () => Organisation,
    description: 'The organisation the role holds for.',
    where: (role, organisation) => sql`${organisation}.id = ${role}.organisation_id`,
  }),
  area: one({
    type: () => Area,
    description: 'The area the role holds for, with all that lies in it.',
    where: (role, area) => sql`${area}.id = ${role}.area_id`,
  }),
});
