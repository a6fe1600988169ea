import 'reflect-metadata';
import './features/rooms.js';
import { Config } from './platform/config/config.js';
import { startProcess } from './platform/config/start-process.js';
import { applicationRole } from './platform/database/application-role.js';
import { createDataSource, migrate } from './platform/database/data-source.js';

/** Brings the database to the newest structure and says what it did. */
await startProcess(async () => {
  const { databaseUrl, migrationDatabaseUrl } = Config.read();
  const dataSource = await createDataSource({
    url: migrationDatabaseUrl,
    applicationName: 'roter-faden-migrate',
  }).initialize();
  try {
    const done = await migrate(dataSource, applicationRole(databaseUrl, migrationDatabaseUrl));
    process.stdout.write(
      done.length > 0 ? `Migrated: ${done.join(', ')}\n` : 'The database is up to date.\n',
    );
  } finally {
    await dataSource.destroy();
  }
});
