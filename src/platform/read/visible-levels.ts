import type { Actor } from '../../kernel/actor.js';
import { readableLevels, Visibility } from '../../kernel/visibility.js';
import { type Sql, sql } from '../database/sql.js';

/** The condition that a row with a column `visibility` may be read by the actor. */
export function hasReadableLevel(row: Sql, actor: Actor): Sql {
  const levels = readableLevels(actor);
  // Said so plainly, it costs nothing, also where it is asked of many rows or twice
  if (levels.length === Object.values(Visibility).length) return sql`true`;
  return sql`${row}.visibility = any(${levels})`;
}
