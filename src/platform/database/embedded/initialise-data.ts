import { spawn } from 'node:child_process';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ServerFailedError } from './embedded-errors.js';
import { serverEnvironment } from './guarded-server.js';
import type { ServerBinaries } from './server-binaries.js';
import type { ServerFolder } from './server-folder.js';

/** German sorting comes from ICU, which is part of the binaries, because a machine may have no German locale. */
const language = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=de-DE'];

/**
 * Makes an empty database cluster where there is none. It grows beside its final place and is moved there when it is
 * complete, so an interrupted first start leaves nothing half-made.
 */
export async function initialiseData(
  folder: ServerFolder,
  binaries: ServerBinaries,
  options: { superuser: string; durable: boolean },
): Promise<void> {
  if (existsSync(join(folder.data, 'PG_VERSION'))) return;
  const server = dirname(folder.data);
  const unfinished = join(server, 'data.new');
  const passwordFile = join(server, 'password.new');
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  try {
    writeFileSync(passwordFile, folder.password, { mode: 0o600 });
    const { uid, gid } = folder.account.ids;
    if (uid !== undefined) chownSync(passwordFile, uid, gid ?? uid);
    await initdb(folder, binaries, [
      `--pgdata=${folder.asServer}/data.new`,
      `--pwfile=${folder.asServer}/password.new`,
      `--username=${options.superuser}`,
      '--auth=scram-sha-256',
      '--no-instructions',
      ...language,
      ...(options.durable ? [] : ['--no-sync']),
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, folder.data);
}

function initdb(folder: ServerFolder, binaries: ServerBinaries, args: string[]): Promise<void> {
  const handle = folder.handle === undefined ? [] : [folder.handle];
  const child = spawn(binaries.initdb, args, {
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe', ...handle],
    windowsHide: true,
    ...folder.account.ids,
  });
  let output = '';
  for (const channel of [child.stdout, child.stderr]) {
    channel?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new ServerFailedError('initdb', String(error), { cause: error })));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new ServerFailedError('initdb', output))));
  });
}
