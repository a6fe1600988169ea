import { inheritedEnvironment } from '../../config/inherited-environment.js';
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { platform } from 'node:os';
import { run } from './processes.js';
import type { ServerFolder } from './server-folder.js';

/**
 * The shell that stands between us and the server: it waits for the end of our pipe, which the system closes however we
 * end (SIGKILL included), and then stops the server. It ignores the signals of a terminal or container, because the
 * program closes its connections first.
 */
const guard = `
trap : HUP INT TERM
exec 4<&0 </dev/null
"$@" 4<&- &
server=$!
(cat <&4 >/dev/null; kill -INT $server) 2>/dev/null &
watch=$!
exec 4<&-
while :; do
  wait $server; code=$?
  kill -0 $server 2>/dev/null || break
done
kill $watch 2>/dev/null
exit $code`;

/** A running `postgres` that cannot outlive this process. */
export class GuardedServer {
  private exited = false;
  private readonly exit: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly stopElsewhere?: () => Promise<void>,
  ) {
    this.exit = new Promise((resolve) => {
      const end = () => {
        this.exited = true;
        child.stdin?.destroy();
        resolve();
      };
      child.once('exit', end);
      child.once('error', end);
    });
    child.stdin?.on('error', () => undefined);
    child.unref();
    if (child.stdin && 'unref' in child.stdin) (child.stdin as unknown as { unref(): void }).unref();
  }

  /** Starts the program; all it says goes to the log file of the folder. */
  static launch(postgres: string, args: string[], folder: ServerFolder, pgCtl: string): GuardedServer {
    const log = openSync(folder.log, 'w', 0o600);
    const options = { cwd: '/', env: serverEnvironment(), ...folder.account.ids };
    try {
      if (platform() === 'win32') {
        const stdio = ['ignore', log, log] as const;
        const child = spawn(postgres, args, {
          ...options,
          cwd: folder.path,
          stdio: [...stdio],
          windowsHide: true,
        });
        const stop = ['stop', '-D', folder.data, '-m', 'fast', '-w'];
        return new GuardedServer(child, () => run(pgCtl, stop, { cwd: folder.path }).then(() => undefined));
      }
      const stdio = ['pipe' as const, log, log, ...(folder.handle === undefined ? [] : [folder.handle])];
      const shell = ['-c', guard, 'roter-faden-postgres', postgres, ...args];
      return new GuardedServer(spawn('/bin/sh', shell, { ...options, stdio, detached: true }));
    } finally {
      closeSync(log);
    }
  }

  /** Whether the server has ended, asked or not. */
  get hasExited(): boolean {
    return this.exited;
  }

  /** Ends open connections, writes everything to disk and waits until the server is gone. */
  async stop(): Promise<void> {
    if (this.exited) return this.exit;
    if (this.stopElsewhere) await this.stopElsewhere();
    else this.child.stdin?.end();
    this.child.ref();
    await this.exit;
  }
}

/** The server's messages are read by us, so they must be English; a developer's PG… variables are not for it. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  ...inheritedEnvironment('PG', 'LC_'),
  LC_ALL: 'C',
  LANG: 'C',
});
