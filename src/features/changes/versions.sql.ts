import { ident, join, type Sql, sql } from '../../platform/database/sql.js';
import type { Shape } from '../../platform/read/index.js';
import { tableOf } from './tracked.js';

const columnsOf = (shape: Shape): Sql => join([...shape.columns.values()].map(ident));

/**
 * Every version of every record of a type: those that hold and those of the past. Conditions on it stand outside, so that the
 * planner uses the indexes of both tables.
 */
export const versionsOf = (shape: Shape): Sql =>
  sql`(select ${columnsOf(shape)}, 'infinity'::timestamptz as replaced_at from ${tableOf(shape)}
    union all select ${columnsOf(shape)}, replaced_at from history.${tableOf(shape)})`;

/** Versions that are over. */
export const pastOf = (shape: Shape): Sql =>
  sql`(select ${columnsOf(shape)}, replaced_at from history.${tableOf(shape)})`;

/** Every record as it is, and those that are gone as they last were, with who removed them when and why. */
export const latestOf = (shape: Shape): Sql =>
  sql`(select ${columnsOf(shape)}, null::timestamptz as gone_at, null::uuid as gone_by, null::text as gone_reason
      from ${tableOf(shape)}
    union all select ${columnsOf(shape)}, replaced_at, replaced_by, replaced_reason from history.${tableOf(shape)} where was_deleted)`;

/** Records that are gone: who removed them, when and why. */
export const goneOf = (shape: Shape): Sql =>
  sql`(select id, replaced_at as gone_at, replaced_by as gone_by, replaced_reason as gone_reason
    from history.${tableOf(shape)} where was_deleted)`;

/** A version held at a moment. */
export const heldAt = (version: Sql, at: Sql): Sql =>
  sql`(${version}.updated_at <= ${at} and ${version}.replaced_at > ${at})`;
