import { closeSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { clearAbandonedServer, readServerNote } from './abandoned-server.js';
import { DataVersionError, PortInUseError, ServerFailedError } from './embedded-errors.js';
import { FolderLock } from './folder-lock.js';
import { GuardedServer } from './guarded-server.js';
import { initialiseData } from './initialise-data.js';
import { until } from './processes.js';
import { findServerBinaries, type ServerBinaries } from './server-binaries.js';
import { openServerFolder, type ServerFolder } from './server-folder.js';

/** How the embedded server is started. */
export interface EmbeddedServerOptions {
  /** A fixed port; without it any free one. */
  readonly port?: number;
  /** False only for tests: faster, and the data do not survive a power cut. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
}

const account = 'roter_faden';

/**
 * A real PostgreSQL that lives in one folder and ends with this process, for the demo and the tests. It listens on this
 * machine only, behind a random password kept in the folder.
 */
export class EmbeddedServer {
  private stopping?: Promise<void>;

  private constructor(
    private readonly server: GuardedServer,
    private readonly folder: ServerFolder,
    private readonly lock: FolderLock,
    readonly port: number,
  ) {}

  /** Starts the server on a folder, making new data where there are none; resolves when it answers. */
  static async start(path: string, options: EmbeddedServerOptions = {}): Promise<EmbeddedServer> {
    const folder = await openServerFolder(path);
    const lock = FolderLock.take(folder.path);
    try {
      const binaries = await findServerBinaries(folder.account);
      await clearAbandonedServer(folder.path, folder.data);
      await initialiseData(folder, binaries, { superuser: account, durable: options.durable ?? true });
      requireVersion(folder, binaries);
      const { server, port } = await launch(folder, binaries, options);
      return new EmbeddedServer(server, folder, lock, port);
    } catch (error) {
      lock.release();
      throw error;
    } finally {
      if (folder.handle !== undefined) closeSync(folder.handle);
    }
  }

  /** The address of one of its databases, which need not exist yet. */
  url(database: string): string {
    return `postgres://${account}:${this.folder.password}@127.0.0.1:${this.port}/${database}`;
  }

  /** Makes a database if it is not there, and returns its address. */
  async ensureDatabase(name: string): Promise<string> {
    const client = new pg.Client({ connectionString: this.url('postgres') });
    await client.connect();
    try {
      const found = await client.query('select from pg_database where datname = $1', [name]);
      if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
    } finally {
      await client.end();
    }
    return this.url(name);
  }

  /** Stops the server and waits for its end. Close your own connections first. May be called twice. */
  stop(): Promise<void> {
    this.stopping ??= this.server.stop().then(() => this.lock.release());
    return this.stopping;
  }
}

function requireVersion(folder: ServerFolder, binaries: ServerBinaries): void {
  const found = readFileSync(join(folder.data, 'PG_VERSION'), 'utf8').trim();
  if (found !== binaries.majorVersion) throw new DataVersionError(folder.path, found, binaries.majorVersion);
}

/** A free port may be taken by somebody else before the server gets it, so that is tried again. */
async function launch(folder: ServerFolder, binaries: ServerBinaries, options: EmbeddedServerOptions) {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await findFreePort());
    const settings = serverSettings(port, options).flatMap((setting) => ['-c', setting]);
    const args = ['-D', `${folder.asServer}/data`, ...settings];
    const server = GuardedServer.launch(binaries.postgres, args, folder, binaries.pgCtl);
    const inTime = await until(
      () => server.hasExited || readServerNote(folder.data)?.isReady === true,
      60_000,
    );
    if (inTime && !server.hasExited) return { server, port };
    await server.stop();
    const log = existsSync(folder.log) ? readFileSync(folder.log, 'utf8') : '';
    if (!/could not bind|could not create any TCP/.test(log))
      throw new ServerFailedError('postgres', log.slice(-2000));
    if (options.port !== undefined || attempt === 5) throw new PortInUseError(port);
  }
}

function serverSettings(port: number, options: EmbeddedServerOptions): string[] {
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  return [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `max_connections=${options.maxConnections ?? 100}`,
    'timezone=UTC',
    ...(options.durable === false ? careless : []),
  ];
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
