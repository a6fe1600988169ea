import { hasRole, Role } from '../../kernel/actor.js';
import { sql } from '../../platform/database/sql.js';
import { defineShape, one } from '../../platform/read/index.js';
import { Organisation } from '../offices/index.js';
import { QuietTime } from './quiet-time.entity.js';

defineShape(QuietTime, {
  visible: (quiet, { actor }) =>
    hasRole(actor, Role.COORDINATOR)
      ? sql`true`
      : sql`${quiet}.organisation_id = any(${actor.organisationIds}::uuid[])`,
  fields: {
    organisation: one({
      type: () => Organisation,
      nullable: false,
      description: 'Whose quiet time it is.',
      where: (quiet, organisation) => sql`${organisation}.id = ${quiet}.organisation_id`,
    }),
  },
});
