import { all, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import type { SpendingLockFilter } from './spending-lock.input.js';
import { lockIsInForce, lockStatus } from './spending-lock.sql.js';

/** What a list of spending locks is narrowed to. */
export const lockMatches = (
  lock: Sql,
  { status, year, inForce, releasingBodyId, releasingOfficeId }: SpendingLockFilter,
  { today }: ReadContext,
): Sql =>
  all([
    status ? sql`${lockStatus(lock, today)} = any(${status})` : undefined,
    typeof year === 'number' ? sql`${lock}.year = ${year}::integer` : undefined,
    typeof inForce === 'boolean' ? sql`${lockIsInForce(lock, today)} = ${inForce}::boolean` : undefined,
    releasingBodyId ? sql`${lock}.releasing_body_id = ${releasingBodyId}::uuid` : undefined,
    releasingOfficeId ? sql`${lock}.releasing_office_id = ${releasingOfficeId}::uuid` : undefined,
  ]);
