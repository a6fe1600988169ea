import type pg from 'pg';

const TEXT = `select coalesce(sum(calls), 0)::float8 as calls, coalesce(sum(total_exec_time + total_plan_time), 0)::float8 as milliseconds
  from pg_stat_statements s join pg_database d on d.oid = s.dbid
 where d.datname = current_database() and query not like '%pg_stat_statements%'`;

export interface StatementCount {
  readonly calls: number;
  readonly milliseconds: number;
}

/** What the database has executed so far, the harness's own questions left out. */
export async function countStatements(client: pg.Client): Promise<StatementCount> {
  const { rows } = await client.query<StatementCount>(TEXT);
  return rows[0];
}

/** The number of the server's main process. */
export async function serverPid(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`,
  );
  return rows[0].pid;
}
