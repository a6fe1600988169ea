import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning } from '../../kernel/visibility.js';
import { sql } from '../../platform/database/sql.js';
import { defineShape, many, one, value } from '../../platform/read/index.js';
import { Absence } from './absence.entity.js';
import { Deputyship } from './deputyship.entity.js';
import { Person } from './person.entity.js';
import { RoleAssignment } from './role-assignment.entity.js';

defineShape(Person, {
  // Names stand under reports and minutes, so everybody signed in may read them; addresses are another matter. The public
  // reads of offices, never of people.
  visible: (_, { actor }) => (hasRole(actor, Role.PUBLIC) ? sql`false` : sql`true`),
  sorts: {
    NAME: { sql: (person) => sql`${person}.name`, type: 'text' },
    UPDATED_AT: { sql: (person) => sql`${person}.updated_at`, type: 'timestamptz' },
  },
  fields: {
    email: value({
      type: () => String,
      nullable: true,
      description: 'Address at work; shown to coordination, administration and the person itself.',
      sql: (person, { actor }) =>
        hasRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR)
          ? sql`${person}.email`
          : sql`case when ${person}.id = ${actor.personId}::uuid then ${person}.email end`,
    }),
    allRoles: many({
      type: () => RoleAssignment,
      description: 'Roles of all times, newest first: past, present and yet to come.',
      where: (person, role) => sql`${role}.person_id = ${person}.id`,
      orderBy: (role) => sql`${role}.valid_from desc, ${role}.role, ${role}.id`,
    }),
    roles: many({
      type: () => RoleAssignment,
      description: 'Roles of today.',
      where: (person, role, { today }) =>
        sql`${role}.person_id = ${person}.id and ${role}.valid_from <= ${today}::date
          and (${role}.valid_to is null or ${role}.valid_to >= ${today}::date)`,
      orderBy: (role) => sql`${role}.role, ${role}.id`,
    }),
    absences: many({
      type: () => Absence,
      description: 'Days away, today and later; for those who plan and for administration.',
      where: (person, absence, { today }) =>
        sql`${absence}.person_id = ${person}.id and ${absence}.to_day >= ${today}::date`,
      orderBy: (absence) => sql`${absence}.from_day, ${absence}.id`,
    }),
    deputies: many({
      type: () => Deputyship,
      description:
        'Who stands in, today and later, first rank first; for those who plan and for administration.',
      where: (person, deputyship, { today }) => sql`${deputyship}.person_id = ${person}.id
        and (${deputyship}.valid_to is null or ${deputyship}.valid_to >= ${today}::date)`,
      orderBy: (deputyship) => sql`${deputyship}.rank, ${deputyship}.valid_from, ${deputyship}.id`,
    }),
  },
});

defineShape(RoleAssignment, {
  // Who holds which role is for those who plan and for administration; everybody sees their own.
  visible: (role, { actor }) =>
    isPlanning(actor) || hasRole(actor, Role.ADMINISTRATOR)
      ? sql`true`
      : sql`${role}.person_id = ${actor.personId}::uuid`,
  fields: {
    person: one({
      type: () => Person,
      description: 'Who holds the role.',
      where: (role, person) => sql`${person}.id = ${role}.person_id`,
    }),
  },
});
