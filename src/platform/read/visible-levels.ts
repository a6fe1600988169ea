import type { Actor } from '../../kernel/actor.js';
import { readableLevels } from '../../kernel/visibility.js';
import { type Sql, sql } from '../database/sql.js';

/** The condition that a row with a column `visibility` may be read by the actor. */
export const hasReadableLevel = (row: Sql, actor: Actor): Sql =>
  sql`${row}.visibility = any(${readableLevels(actor)})`;
