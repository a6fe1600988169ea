import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { type ApplicationRole, openToApplication } from './application-role.js';
import { sqlMigrations } from './migrations.js';
import { SnakeNaming } from './snake-naming.js';

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize?: number;
  /** Shows up in the server's list of connections. */
  readonly applicationName?: string;
  /** Seconds after which the server gives up on a statement; none for imports and migrations, which may take long. */
  readonly statementSeconds?: number;
}

const LOCK_SECONDS = 8;
const IDLE_SECONDS = 60;

/** The one connection pool of a process, with every entity class that has been imported by then. */
export function createDataSource({
  url,
  poolSize = 10,
  applicationName = 'roter-faden',
  statementSeconds,
}: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName,
    entities: getMetadataArgsStorage()
      .tables.map((table) => table.target)
      .filter((target) => typeof target === 'function'),
    migrations: sqlMigrations(),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    extra: {
      // A plan made once per connection serves every value: planning anew costs as much as the statement itself
      options: `-c timezone=UTC -c jit=off -c plan_cache_mode=force_generic_plan${limits(statementSeconds)}`,
      idleTimeoutMillis: 30_000,
      // better an error than a request that waits for ever
      connectionTimeoutMillis: 10_000,
    },
  });
}

/** Where statements may not take long, nobody waits long for a lock either, and no transaction is left lying about. */
const limits = (statementSeconds: number | undefined): string =>
  statementSeconds
    ? ` -c statement_timeout=${statementSeconds}s -c lock_timeout=${LOCK_SECONDS}s -c idle_in_transaction_session_timeout=${IDLE_SECONDS}s`
    : '';

const MIGRATION_LOCK = 7_243_001;

/**
 * Brings the database to the newest structure, and lets the application use it. Two processes that start together wait for each
 * other.
 */
export async function migrate(dataSource: DataSource, application?: ApplicationRole): Promise<string[]> {
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = (await dataSource.showMigrations()) ? await runMigrations(dataSource) : [];
    if (application) await openToApplication(dataSource, application);
    return done;
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
  }
}

/** What hangs on the tables would hold up a change of them, and is made anew from what they have become. */
async function runMigrations(dataSource: DataSource): Promise<string[]> {
  await dataSource.query('drop schema if exists as_of cascade');
  try {
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await showAsOf(dataSource);
  }
}

/** The first migrations know nothing of it: one of them may have failed. */
async function showAsOf(dataSource: DataSource): Promise<void> {
  const [{ exists }] = await dataSource.query<{ exists: boolean }[]>(
    `select to_regproc('history.show_as_of') is not null as exists`,
  );
  if (exists) await dataSource.query('select history.show_as_of()');
}
