import 'reflect-metadata';
import './features/rooms.js';
import { Config } from './platform/config/config.js';
import { startProcess } from './platform/config/start-process.js';
import { createDataSource, migrate } from './platform/database/data-source.js';

/** Brings the database to the newest structure and says what it did. */
await startProcess(async () => {
  const dataSource = await createDataSource({
    url: Config.read().databaseUrl,
    applicationName: 'roter-faden-migrate',
  }).initialize();
  try {
    const done = await migrate(dataSource);
    process.stdout.write(
      done.length > 0 ? `Migrated: ${done.join(', ')}\n` : 'The database is up to date.\n',
    );
  } finally {
    await dataSource.destroy();
  }
});
