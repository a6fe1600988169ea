import type { Database } from './database.js';
import { ident, join, type Sql, sql } from './sql.js';

/** Which columns of which table are written, and what tells its rows apart. Names are those of our own schema. */
export interface UpsertShape {
  readonly table: string;
  /** The columns of a unique key. */
  readonly key: readonly string[];
  /** Columns written for new rows and for known ones. */
  readonly columns: readonly string[];
  /** Columns written for new rows only: what people changed since stays. */
  readonly onlyNew?: readonly string[];
  /** An empty value leaves what stands there. */
  readonly emptyKeeps?: boolean;
}

/** How many rows were entered, how many changed; the rest stands already as it was to be written. */
export interface UpsertCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export type UpsertRow = Readonly<Record<string, unknown>>;

const ROWS_PER_STATEMENT = 5_000;

const list = (names: readonly string[], of: (name: string) => Sql = ident): Sql => join(names.map(of), ', ');

/**
 * Writes many rows with few statements. A row that stands already as given is not touched, so that writing the same rows
 * again adds no version to any history. The rows of one call must differ in their key.
 */
export async function upsert(
  database: Database,
  shape: UpsertShape,
  rows: readonly UpsertRow[],
  progress: (done: number, of: number) => void = () => undefined,
): Promise<UpsertCounts> {
  let [added, changed] = [0, 0];
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const part = rows.slice(start, start + ROWS_PER_STATEMENT);
    const counts = await database.firstRow<{ added: number; changed: number }>(statement(shape, part));
    added += counts?.added ?? 0;
    changed += counts?.changed ?? 0;
    progress(start + part.length, rows.length);
  }
  return { added, changed, unchanged: rows.length - added - changed };
}

function statement(shape: UpsertShape, rows: readonly UpsertRow[]): Sql {
  const table = ident(shape.table);
  const all = [...shape.key, ...shape.columns, ...(shape.onlyNew ?? [])];
  return sql`
    with written as (
      insert into ${table} (${list(all)})
      select ${list(all)} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb)
      on conflict (${list(shape.key)}) ${whatToChange(shape, table)}
      returning xmax = 0 as added)
    select (count(*) filter (where added))::int as added, (count(*) filter (where not added))::int as changed from written`;
}

function whatToChange({ columns, emptyKeeps }: UpsertShape, table: Sql): Sql {
  if (columns.length === 0) return sql`do nothing`;
  const standing = (name: string) => sql`${table}.${ident(name)}`;
  const given = (name: string) =>
    emptyKeeps ? sql`coalesce(excluded.${ident(name)}, ${standing(name)})` : sql`excluded.${ident(name)}`;
  return sql`do update set ${list(columns, (name) => sql`${ident(name)} = ${given(name)}`)}
    where (${list(columns, standing)}) is distinct from (${list(columns, given)})`;
}
