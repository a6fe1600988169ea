import { conflict, notFound } from '../../kernel/errors.js';
import type { Database } from './database.js';
import type { Recorded } from './recorded.js';
import { ident, sql } from './sql.js';

interface SeenVersion {
  readonly id: string;
  /** The version the author of the change saw. */
  readonly version: number;
}

/**
 * Loads a row for changing and holds it until the end of the transaction. Throws not-found, or a conflict that names what
 * somebody else changed since: nobody's work is silently lost.
 */
export async function loadForChange<Entity extends Recorded>(
  database: Database,
  entity: new () => Entity,
  seen: SeenVersion,
  notFoundCode: string,
): Promise<Entity> {
  const repository = database.repository(entity);
  const found = await repository
    .createQueryBuilder('row')
    .setLock('pessimistic_write')
    .where('row.id = :id', { id: seen.id })
    .getOne();
  if (!found) throw notFound(notFoundCode, 'id');
  if (found.version !== seen.version) {
    const { tableName, columns } = repository.metadata;
    const written = columns.filter(({ isUpdate }) => isUpdate).map(({ databaseName }) => databaseName);
    throw conflict('database.changedMeanwhile', {
      yourVersion: seen.version,
      currentVersion: found.version,
      changedFields: await changedFields(database, tableName, written, seen),
    });
  }
  return found;
}

/** The columns that people write in which the current row differs from the version somebody saw. */
async function changedFields(
  database: Database,
  table: string,
  written: readonly string[],
  seen: SeenVersion,
): Promise<string[]> {
  const rows = await database.rows<{ field: string }>(sql`
    select now.key as field
      from (select to_jsonb(t) as data from ${ident(table)} t where id = ${seen.id}) live,
           (select to_jsonb(h) as data from history.${ident(table)} h where id = ${seen.id} and version = ${seen.version}
             limit 1) old,
           jsonb_each(live.data) now
     where now.value is distinct from old.data -> now.key and now.key = any (${[...written]})
     order by 1`);
  return rows.map(({ field }) => field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));
}
