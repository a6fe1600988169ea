import { existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { ServerFailedError } from './embedded-errors.js';
import { run } from './processes.js';

/** The account PostgreSQL runs under: numbers only where it differs from our own. */
export interface ServerAccount {
  readonly name: string;
  readonly ids: { uid?: number; gid?: number };
}

/**
 * PostgreSQL refuses to run as root. As root we give it the account that already owns the data, or `postgres`, which is
 * created where it does not exist; anybody else runs it as themselves.
 */
export async function findServerAccount(dataFolder: string): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return { name: userInfo().username, ids: {} };
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { name: `#${uid}`, ids: { uid, gid } };
  }
  const ids = (await findIds('postgres')) ?? (await createAccount('postgres'));
  return { name: 'postgres', ids };
}

async function findIds(name: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    return { uid: Number(await run('id', ['-u', name])), gid: Number(await run('id', ['-g', name])) };
  } catch {
    return undefined;
  }
}

async function createAccount(name: string): Promise<{ uid: number; gid: number }> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name]);
  } catch (error) {
    const sentence =
      'as root it needs an account "postgres": create one, or start the program as an ordinary user';
    throw new ServerFailedError(sentence, String(error), { cause: error });
  }
  const ids = await findIds(name);
  if (!ids) throw new ServerFailedError(`no account "${name}"`, '');
  return ids;
}
