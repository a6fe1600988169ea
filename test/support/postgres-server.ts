import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedServer } from '../../src/platform/database/embedded/embedded-server.js';

/** The database server of one test run. */
export interface TestPostgresServer {
  /** Address of a database from which others can be created. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** Starts an own server in a temporary folder, which goes with it. */
export async function startPostgresServer(): Promise<TestPostgresServer> {
  const folder = mkdtempSync(join(quickFolder(), 'roter-faden-test-'));
  chmodSync(folder, 0o711);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await EmbeddedServer.start(folder, { durable: false, maxConnections: 300 });
    return { adminUrl: server.url('postgres'), stop: () => server.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

const MEMORY_FOLDER = '/dev/shm';
const ROOM_NEEDED = 2 * 1024 ** 3;

/**
 * Where new files cost nothing: each story clones a database of a thousand small files, which takes half a second on many a disk
 * and a fortieth of it in memory. Where memory is short, the disk.
 */
function quickFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
    return bavail * bsize >= ROOM_NEEDED ? MEMORY_FOLDER : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Uses a server that somebody else runs (`TEST_DATABASE_URL`); afterwards the databases of this run are removed. */
export function borrowPostgresServer(adminUrl: string, run: string): TestPostgresServer {
  return { adminUrl, stop: () => dropDatabasesOf(adminUrl, run) };
}

async function dropDatabasesOf(adminUrl: string, run: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const sql = 'select datname as name from pg_database where starts_with(datname, $1)';
    const left = await client.query<{ name: string }>(sql, [`roter_faden_test_${run}_`]);
    for (const { name } of left.rows) await client.query(`drop database ${name} with (force)`);
    await client.query(`drop role if exists roter_faden_test_${run}_app`);
  } finally {
    await client.end();
  }
}
