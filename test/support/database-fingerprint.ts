import type { Builders } from './builders.js';

/** Counters that must also count what is refused, and what a process notes for itself. */
const MAY_CHANGE = ['rate_limit', 'session', 'relay_node'];

/**
 * Whether anything in the database has changed, told by the versions of rows that can be seen: what was undone leaves no trace.
 */
export class DatabaseFingerprint {
  private constructor(
    private readonly make: Builders,
    private readonly tables: readonly string[],
  ) {}

  static async of(make: Builders): Promise<DatabaseFingerprint> {
    const tables = await make.rows<{ name: string }>`
      select format('%I.%I', n.nspname, c.relname) as name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
         and c.relname <> all (${MAY_CHANGE})
       order by 1`;
    return new DatabaseFingerprint(
      make,
      tables.map(({ name }) => name),
    );
  }

  /** How many transactions have begun to write so far; the same number twice means that nothing was written between. */
  async writers(): Promise<string> {
    const [{ next }] = await this.make.rows<{ next: string }>`
      select pg_snapshot_xmax(pg_current_snapshot())::text as next`;
    return next;
  }

  /** Per table the number of rows and the sum of the transactions that wrote them. */
  async take(): Promise<Record<string, string>> {
    const text = this.tables
      .map(
        (name) =>
          `select '${name}' as name, count(*) || '/' || coalesce(sum(xmin::text::bigint), 0) as rows from ${name}`,
      )
      .join(' union all ');
    const rows = await this.make.statement<{ name: string; rows: string }>(text);
    return Object.fromEntries(rows.map(({ name, rows: seen }) => [name, seen]));
  }
}
