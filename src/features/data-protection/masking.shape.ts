import { hasPermission } from '../../kernel/permissions.js';
import { sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, one, value } from '../../platform/read/index.js';
import { Person } from '../people/index.js';
import { leftPeople } from './masking.sql.js';
import { MaskingCandidate } from './personal-data.model.js';

defineShape(MaskingCandidate, {
  from: (context) => sql`(${leftPeople(context)})`,
  visible: (_, { actor }) => (hasPermission(actor, 'personalData.manage') ? sql`true` : sql`false`),
  fields: {
    person: one({
      type: () => Person,
      nullable: false,
      description: 'Who has left.',
      where: (row, person) => sql`${person}.id = ${row}.id`,
    }),
    leftOn: value({
      type: () => LocalDay,
      description: 'Last day of work.',
      sql: (row) => sql`${row}.left_on`,
    }),
    isBlocked: value({
      type: () => Boolean,
      description: 'Whether something is still to be handed over: the person is not masked before.',
      sql: (row) => sql`${row}.still_holds`,
    }),
  },
});
