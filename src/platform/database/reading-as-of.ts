import type pg from 'pg';
import type { Moment } from './moment.js';
import { preparedQuery } from './pool.js';
import type { Sql } from './sql.js';

/**
 * Rows of one statement as they were known at a moment: its unqualified names find the views of schema "as_of" (see
 * docs/decisions/0013-as-of.md). What is set ends with the transaction, so the connection is as it was for whoever gets it next.
 */
export async function rowsAsOf<Row>(pool: pg.Pool, { at }: Moment, statement: Sql): Promise<Row[]> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query(
      `begin read only; set local search_path = as_of, public; set local app.as_of = ${client.escapeLiteral(at)}`,
    );
    const { rows } = await client.query<Row & object>(preparedQuery(statement, 'as of'));
    await client.query('commit');
    return rows;
  } catch (error) {
    await client.query('rollback').catch(() => (isBroken = true));
    throw error;
  } finally {
    // A connection that might still be in the past is given to nobody
    client.release(isBroken);
  }
}
