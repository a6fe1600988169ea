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

/** Does something as the owner of the database, who may do what the application may not. */
export async function asOwner<Result>(
  app: TestApp,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: app.ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Lets time pass: everything that has been written was written so much earlier. */
export const letPass = (app: TestApp, interval: string): Promise<void> =>
  withoutGuards(app, async (client, tables) => {
    for (const name of tables) {
      await client.query(`update public."${name}" set created_at = created_at - interval '${interval}',
        updated_at = updated_at - interval '${interval}'`);
      await client.query(`update history."${name}" set created_at = created_at - interval '${interval}',
        updated_at = updated_at - interval '${interval}', replaced_at = replaced_at - interval '${interval}'`);
    }
  });

/** What was written after a moment was written at this instant instead: so a year is told in a minute, each day by its own clock. */
export const putBack = (app: TestApp, since: string, instant: Date): Promise<void> =>
  withoutGuards(app, async (client, tables) => {
    const gap = `(timestamptz '${since}' - timestamptz '${instant.toISOString()}')`;
    const moved = (columns: readonly string[]) =>
      columns
        .map((name) => `${name} = ${name} - case when ${name} > '${since}' then ${gap} else interval '0' end`)
        .join(', ');
    const written = ['created_at', 'updated_at'];
    await client.query(
      tables
        .flatMap((name) => [
          `update public."${name}" set ${moved(name === 'paper_edition' ? [...written, 'moment'] : written)}
            where updated_at > '${since}'`,
          `update history."${name}" set ${moved([...written, 'replaced_at'])} where replaced_at > '${since}'`,
        ])
        .join('; '),
    );
  });

/** Empties tables with their history, and what hangs on them: for stories that each begin in an empty county. */
export const forget = (app: TestApp, recorded: readonly string[]): Promise<void> =>
  withoutGuards(
    app,
    async (client) => {
      const tables = recorded.flatMap((name) => [`public.${name}`, `history.${name}`]);
      await client.query(`truncate ${tables.join(', ')} cascade`);
    },
    recorded,
  );

/** History cannot be changed, so its owner takes the guards away for that long. */
async function withoutGuards(
  app: TestApp,
  work: (client: pg.Client, tables: readonly string[]) => Promise<void>,
  only?: readonly string[],
): Promise<void> {
  await asOwner(app, async (client) => {
    await client.query('begin');
    const all = await client.query<{ name: string }>('select history.recorded_tables() as name');
    const tables = only ?? all.rows.map(({ name }) => name);
    const guards = (state: 'disable' | 'enable') =>
      client.query(
        tables
          .flatMap((name) => [`public."${name}"`, `history."${name}"`])
          .map((table) => `alter table ${table} ${state} trigger user`)
          .join('; '),
      );
    await guards('disable');
    await work(client, tables);
    await guards('enable');
    await client.query('commit');
  });
}
