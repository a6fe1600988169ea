import pg from 'pg';
import type { TestApp } from './test-app.js';

/** Sets the clock of the application to the real time, which is the one the database writes history by. */
export function liveNow(app: TestApp): void {
  app.clock.set(new Date());
}

/** This moment by the clock of the database, to the microsecond. */
export async function momentNow(app: TestApp): Promise<string> {
  const [{ at }] = await app.make.rows<{ at: string }>`
    select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;
  liveNow(app);
  return at;
}

/**
 * Lets time pass: everything that has been written was written so much earlier. History cannot be changed, not even by its owner,
 * so this goes the way only the administrator of the server has.
 */
export async function letPass(app: TestApp, interval: string): Promise<void> {
  const client = new pg.Client({ connectionString: app.ownerUrl });
  await client.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    const { rows } = await client.query<{ name: string }>('select history.recorded_tables() as name');
    for (const { name } of rows) {
      await client.query(`update public."${name}" set created_at = created_at - interval '${interval}',
        updated_at = updated_at - interval '${interval}'`);
      await client.query(`update history."${name}" set created_at = created_at - interval '${interval}',
        updated_at = updated_at - interval '${interval}', replaced_at = replaced_at - interval '${interval}'`);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
