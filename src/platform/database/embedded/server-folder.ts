import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import { FolderUnusableError } from './embedded-errors.js';
import { succeeds } from './processes.js';
import { findServerAccount, type ServerAccount } from './server-account.js';

/**
 * A data folder: `server/` belongs to the account of the server and holds the data, the rest (password, log, owner) is
 * ours alone.
 */
export interface ServerFolder {
  readonly path: string;
  readonly log: string;
  readonly password: string;
  readonly account: ServerAccount;
  /** The data as we see them. */
  readonly data: string;
  /** The `server/` folder as the server's programs must name it. */
  readonly asServer: string;
  /** An open handle the server's programs need as their fourth channel, where `asServer` leads through it. */
  readonly handle?: number;
}

/** Makes the folder if it is not there, and sees to it that the server's account can use its part of it. */
export async function openServerFolder(given: string): Promise<ServerFolder> {
  const path = resolve(given);
  const server = join(path, 'server');
  const account = await findServerAccount(join(server, 'data'));
  try {
    mkdirSync(server, { recursive: true });
    chmodSync(server, 0o700);
    if (account.ids.uid !== undefined) chownSync(server, account.ids.uid, account.ids.gid ?? account.ids.uid);
    const password = keepPassword(join(path, 'password'));
    const way = await findWay(server, account);
    return { path, log: join(path, 'server.log'), password, account, data: join(server, 'data'), ...way };
  } catch (error) {
    if (error instanceof FolderUnusableError) throw error;
    throw new FolderUnusableError(path, account.name, { cause: error });
  }
}

/**
 * As root, the server's account may own its folder and yet not get there, because a folder above (like /root) is closed.
 * On Linux it then goes in through a handle that we opened; that leaves the closed folder as it is.
 */
async function findWay(server: string, account: ServerAccount) {
  if (account.ids.uid === undefined || (await enters(server, account))) return { asServer: server };
  if (platform() !== 'linux') throw new FolderUnusableError(server, account.name);
  return { asServer: '/proc/self/fd/3', handle: openSync(server, 'r') };
}

const enters = (folder: string, account: ServerAccount) =>
  succeeds('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account.ids);

function keepPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
