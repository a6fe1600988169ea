import { hasPermission } from '../../kernel/permissions.js';
import { all, join, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { gapsOf } from './gap-definition.js';
import type { GapFilter } from './gap.input.js';
import { gapKinds } from './gap-kinds.js';

/** Whether an office of the reader could close it. */
export const isOwn = (gap: Sql, { actor }: ReadContext): Sql =>
  sql`coalesce(${gap}.office_id = any(${actor.officeIds}::uuid[]), false)`;

/** The table of the statement: everything that is missing and that the filter asks for, of every kind. */
export function gapTable({ officeId, mine }: GapFilter, context: ReadContext): Sql {
  const statements = gapKinds.flatMap(([kind, definition], place) =>
    hasPermission(context.actor, definition.permission)
      ? [sql`(${gapsOf(kind, place, definition, context)})`]
      : [],
  );
  const asked = all([
    officeId ? sql`found.office_id = ${officeId}::uuid` : undefined,
    mine ? isOwn(sql`found`, context) : undefined,
  ]);
  return sql`gap as materialized (select * from (${join(statements, ' union all ')}) found where ${asked})`;
}
