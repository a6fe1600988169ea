import { hasPermission } from '../../kernel/permissions.js';
import { sql } from '../../platform/database/sql.js';
import { defineShape, extendShape, many } from '../../platform/read/index.js';
import { HandOverGroup } from '../hand-over/index.js';
import { Office } from '../offices/index.js';
import { OfficeChange } from './office-change.entity.js';

defineShape(OfficeChange, {
  visible: (_, { actor }) => (hasPermission(actor, 'offices.manage') ? sql`true` : sql`false`),
  sorts: { DAY: { sql: (change) => sql`${change}.takes_effect_on`, type: 'date' } },
  fields: {
    offices: many({
      type: () => Office,
      description: 'The offices that are changed, by name.',
      where: (change, office) => sql`${office}.id = any(${change}.office_ids)`,
      orderBy: (office) => sql`${office}.name, ${office}.id`,
    }),
  },
});

extendShape(Office, {
  holdings: many({
    type: () => HandOverGroup,
    description: 'What the office has, by kind: to be shared out where it ends. For those who hand over.',
    where: (office, group) => sql`${group}.holder_id = ${office}.id`,
    orderBy: (group) => sql`${group}.kind`,
  }),
});
