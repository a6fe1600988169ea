import { randomBytes } from 'node:crypto';
import { require as load } from 'tsx/cjs/api';
import type { TestPostgresServer } from './postgres-server.js';

declare global {
  var testPostgresServer: TestPostgresServer | undefined;
}

/**
 * One database server for the whole run: `TEST_DATABASE_URL` (an account that may create databases and accounts) or an own one. Jest
 * does not resolve our `.js` imports here, hence the loader. Spec files get their databases from `createTestDatabase`.
 */
export default async function provideDatabaseServer(): Promise<void> {
  const support = load('./postgres-server.ts', import.meta.url) as typeof import('./postgres-server.js');
  const given = process.env.TEST_DATABASE_URL;
  process.env.TEST_RUN = randomBytes(4).toString('hex');
  globalThis.testPostgresServer = given
    ? support.borrowPostgresServer(given, process.env.TEST_RUN)
    : await support.startPostgresServer();
  process.env.TEST_POSTGRES_URL = globalThis.testPostgresServer.adminUrl;
}
