import type pg from 'pg';
import type { Moment } from './moment.js';
import { preparedQuery } from './pool.js';
import type { Sql } from './sql.js';

/** Many statements that see one and the same state of the database, whatever others commit meanwhile. */
export class Snapshot {
  private queue: Promise<unknown> = Promise.resolve();
  private shown = '';

  private constructor(
    private readonly client: pg.PoolClient,
    /** The moment it was taken, by the clock of the database, to the microsecond. */
    readonly takenAt: string,
  ) {}

  /** Does the work with a snapshot that lasts as long as it. */
  static async during<Result>(pool: pg.Pool, work: (snapshot: Snapshot) => Promise<Result>): Promise<Result> {
    const client = await pool.connect();
    let isBroken = false;
    try {
      await client.query('begin isolation level repeatable read read only');
      const { rows } = await client.query<{ at: string }>(
        `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
      );
      const result = await work(new Snapshot(client, rows[0].at));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => (isBroken = true));
      throw error;
    } finally {
      client.release(isBroken);
    }
  }

  /** Rows of a statement; one after another, since what is shown is a setting of the connection. */
  rows<Row>(moment: Moment | undefined, statement: Sql): Promise<Row[]> {
    const answer = this.queue.then(() => this.read<Row>(moment?.at ?? '', statement));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async read<Row>(at: string, statement: Sql): Promise<Row[]> {
    if (at !== this.shown) {
      const path = at
        ? `set local search_path = as_of, public; set local app.as_of = ${this.client.escapeLiteral(at)}`
        : 'set local search_path to default';
      await this.client.query(path);
      this.shown = at;
    }
    const { rows } = await this.client.query<Row & object>(preparedQuery(statement, at && 'as of'));
    return rows;
  }
}
