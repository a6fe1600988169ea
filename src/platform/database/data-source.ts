import { DataSource, getMetadataArgsStorage } from 'typeorm';
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
      options: `-c timezone=UTC -c jit=off -c plan_cache_mode=force_generic_plan${statementSeconds ? ` -c statement_timeout=${statementSeconds}s` : ''}`,
      idleTimeoutMillis: 30_000,
      // better an error than a request that waits for ever
      connectionTimeoutMillis: 10_000,
    },
  });
}

const MIGRATION_LOCK = 7_243_001;

/** Brings the database to the newest structure. Two processes that start together wait for each other. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
  }
}
