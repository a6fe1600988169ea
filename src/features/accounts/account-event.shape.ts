import { hasRole, Role } from '../../kernel/actor.js';
import { sql } from '../../platform/database/sql.js';
import { defineShape, one } from '../../platform/read/index.js';
import { Person } from '../people/index.js';
import { AccountEvent } from './account-event.entity.js';

defineShape(AccountEvent, {
  visible: (_, { actor }) => (hasRole(actor, Role.ADMINISTRATOR) ? sql`true` : sql`false`),
  sorts: { HAPPENED_AT: { sql: (event) => sql`${event}.happened_at`, type: 'timestamptz' } },
  fields: {
    person: one({
      type: () => Person,
      description: 'Whose account; empty where the address belongs to nobody.',
      where: (event, person) => sql`${person}.id = ${event}.person_id`,
    }),
    by: one({
      type: () => Person,
      description: 'Who did it, where it was somebody else.',
      where: (event, person) => sql`${person}.id = ${event}.by_id`,
    }),
  },
});
