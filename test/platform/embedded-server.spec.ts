import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  FolderInUseError,
  FolderUnusableError,
  PortInUseError,
} from '../../src/platform/database/embedded/embedded-errors.js';
import { EmbeddedServer } from '../../src/platform/database/embedded/embedded-server.js';
import { isAlive, until } from '../../src/platform/database/embedded/processes.js';

let home: string;
let folder: string;
const running = new Set<EmbeddedServer>();

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'roter-faden-embedded-'));
  chmodSync(home, 0o755);
  folder = join(home, 'data');
});

afterEach(async () => {
  await Promise.all([...running].map((server) => server.stop()));
  running.clear();
  rmSync(home, { recursive: true, force: true });
});

async function start(options: { port?: number } = {}): Promise<EmbeddedServer> {
  const server = await EmbeddedServer.start(folder, { durable: false, ...options });
  running.add(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

const serverPid = () =>
  Number(readFileSync(join(folder, 'server/data/postmaster.pid'), 'utf8').split('\n')[0]);

/** Another copy of the program that holds the folder, started as a process of its own. */
async function startOtherCopy(): Promise<{ child: ChildProcess; url: string }> {
  const program = join(import.meta.dirname, '../support/embedded-server-process.ts');
  const options = {
    stdio: ['ignore', 'pipe', 'inherit'] as const,
    env: { ...process.env, NODE_OPTIONS: '' },
  };
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    ...options,
    stdio: [...options.stdio],
  });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: chunk.toString().trim() };
}

/** The processes that were started together with this one: the server and the shells that guard it. */
function groupOf(pid: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((other) => findGroup(other) === findGroup(pid));
}

function findGroup(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[3];
  } catch {
    return undefined;
  }
}

async function killHard(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('The embedded database server', () => {
  it('keeps what the county wrote over a restart, behind the same password', async () => {
    const first = await start();
    const url = await first.ensureDatabase('kreis');
    await query(url, `create table office (name text); insert into office values ('Jobcenter')`);
    await first.stop();
    const second = await start();
    expect(await query(await second.ensureDatabase('kreis'), 'select name from office')).toEqual([
      ['Jobcenter'],
    ]);
    expect(new URL(second.url('kreis')).password).toBe(new URL(url).password);
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  });

  it('sorts as German is sorted, whatever the machine speaks', async () => {
    const server = await start();
    const sql = `select string_agg(name, ' ' order by name) from (values ('Zeche'), ('Ämter'), ('Bürger')) as word (name)`;
    expect(await query(server.url('postgres'), sql)).toEqual([['Ämter Bürger Zeche']]);
  });

  it('lets nobody in without the password', async () => {
    const server = await start();
    const url = new URL(server.url('postgres'));
    url.password = 'falsch';
    await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('is gone when stop has returned', async () => {
    const server = await start();
    const pid = serverPid();
    await server.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(folder, 'owner.json'))).toBe(false);
  });

  it('tells a second copy in one sentence that the folder is in use', async () => {
    const { child } = await startOtherCopy();
    const refused = await start().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FolderInUseError);
    expect((refused as Error).message).toContain(
      `wird schon von einem laufenden Roter Faden benutzt (Prozess ${child.pid})`,
    );
    await killHard(child);
  });

  it('ends with a program that was killed, and starts again on its data', async () => {
    const { child, url } = await startOtherCopy();
    await query(url, `create table office (name text)`);
    const pid = serverPid();
    await killHard(child);
    expect(await until(() => !isAlive(pid), 10_000)).toBe(true);
    const server = await start();
    expect(await query(server.url('postgres'), 'select count(*) from office')).toEqual([['0']]);
  });

  it('stops a server that was left behind without its guard', async () => {
    const { child } = await startOtherCopy();
    const pid = serverPid();
    child.kill('SIGSTOP');
    for (const guard of groupOf(pid)) if (guard !== pid) process.kill(guard, 'SIGKILL');
    await killHard(child);
    expect(isAlive(pid)).toBe(true);
    await start();
    expect(isAlive(pid)).toBe(false);
    expect(serverPid()).not.toBe(pid);
  });

  it('recovers when the number of the killed server belongs to another process by now', async () => {
    const { child } = await startOtherCopy();
    const pid = serverPid();
    const file = join(folder, 'server/data/postmaster.pid');
    const note = readFileSync(file, 'utf8');
    await killHard(child);
    await until(() => !isAlive(pid), 10_000);
    writeFileSync(file, note.replace(/^\d+/, String(process.ppid)), { mode: 0o600 });
    const server = await start();
    expect(await query(server.url('postgres'), 'select 1')).toEqual([[1]]);
  });

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const refused = await start({ port }).catch((error: unknown) => error);
    other.close();
    expect(refused).toBeInstanceOf(PortInUseError);
    expect((refused as Error).message).toContain(`Port ${port} ist schon belegt`);
    expect(existsSync(join(folder, 'owner.json'))).toBe(false);
  });

  it('works below a folder that is closed to everybody else', async () => {
    chmodSync(home, 0o700);
    const server = await start();
    expect(await query(await server.ensureDatabase('kreis'), 'select 1')).toEqual([[1]]);
    await server.stop();
    expect(statSync(home).mode & 0o777).toBe(0o700);
    expect(await query(await (await start()).ensureDatabase('kreis'), 'select 1')).toEqual([[1]]);
  });

  it('says which folder cannot be used', async () => {
    mkdirSync(home, { recursive: true });
    writeFileSync(folder, 'not a folder');
    const refused = await start().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FolderUnusableError);
    expect((refused as Error).message).toContain(folder);
  });
});
