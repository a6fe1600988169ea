import { isPlanning } from '../../kernel/visibility.js';
import { hasRole, Role } from '../../kernel/actor.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, one, type ReadContext } from '../../platform/read/index.js';
import { Absence } from './absence.entity.js';
import { Deputyship } from './deputyship.entity.js';
import { Person } from './person.entity.js';

/** Whoever plans must know who is there; others know it of themselves. */
const isForWorkmates = (row: Sql, { actor }: ReadContext): Sql =>
  isPlanning(actor) || hasRole(actor, Role.ADMINISTRATOR)
    ? sql`true`
    : sql`${row}.person_id = ${actor.personId}::uuid`;

const person = one({
  type: () => Person,
  description: 'Who is away or stood in for.',
  where: (row, target) => sql`${target}.id = ${row}.person_id`,
});

defineShape(Absence, { visible: isForWorkmates, fields: { person } });

defineShape(Deputyship, {
  visible: isForWorkmates,
  fields: {
    person,
    deputy: one({
      type: () => Person,
      description: 'Who stands in.',
      where: (row, target) => sql`${target}.id = ${row}.deputy_id`,
    }),
  },
});
