import type { Database } from '../../platform/database/database.js';
import { ident, join, type Sql, sql } from '../../platform/database/sql.js';
import { type ToldTable } from './row-ledger.js';
import { toldTables } from './told-columns.js';

type Values = Readonly<Record<string, unknown>>;

/** A record that the running transaction has written: what stood there before, and what stands there now. */
export interface WrittenRecord {
  readonly key: string;
  readonly label: string | null;
  readonly before: Values | null;
  readonly after: Values;
}

/** The moment from which on everything is the work of the import; taken once nobody else imports. */
export const beginOfWork = async (database: Database): Promise<string> =>
  (await database.firstRow<{ at: string }>(sql`select clock_timestamp()::text as at`))!.at;

/** What the running transaction has written into a table, found in the table itself and in its history. */
export function writtenRecords(
  database: Database,
  table: ToldTable,
  since: string,
): Promise<WrittenRecord[]> {
  const { key, label, columns, difference } = toldTables[table];
  const [now, then] = [sql`l`, sql`h`];
  const valuesOf = (row: Sql) =>
    sql`jsonb_build_object(${join(
      Object.entries(columns).map(([field, of]) => sql`${field}::text, ${of(row)}`),
      ', ',
    )})`;
  const marksOf = (row: Sql) => difference?.(row) ?? sql`${valuesOf(row)}::text`;
  return database.rows<WrittenRecord>(sql`
    with earlier as (
      select distinct on (${key(then)}) ${key(then)} as key, ${valuesOf(then)} as told, ${marksOf(then)} as difference
        from history.${ident(table)} h
       where h.xmin = pg_current_xact_id()::xid and h.created_at < ${since}::timestamptz
       order by ${key(then)}, h.version)
    select ${key(now)} as key, ${label(now)} as label, e.told as before, ${valuesOf(now)} as after
      from ${ident(table)} l left join earlier e on e.key = ${key(now)}
     where l.xmin = pg_current_xact_id()::xid
       and (l.created_at >= ${since}::timestamptz or e.difference is distinct from ${marksOf(now)})`);
}
