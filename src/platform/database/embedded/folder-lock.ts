import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderInUseError } from './embedded-errors.js';
import { isAlive, startMark } from './processes.js';

interface Owner {
  readonly pid: number;
  readonly started: string;
}

/**
 * Says which copy of the program works on a data folder. A note left behind by a killed copy does not count: its
 * process is gone, or its number belongs to another process by now.
 */
export class FolderLock {
  private constructor(private readonly file: string) {}

  /** Takes the folder for this process; throws {@link FolderInUseError} when a living one has it. */
  static take(folder: string): FolderLock {
    const file = join(folder, 'owner.json');
    const note = JSON.stringify({ pid: process.pid, started: startMark(process.pid) } satisfies Owner);
    for (let attempt = 1; ; attempt++) {
      try {
        writeFileSync(file, note, { flag: 'wx' });
        return new FolderLock(file);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        const owner = readOwner(file);
        if ((owner && isRunning(owner)) || attempt > 3) throw new FolderInUseError(folder, owner?.pid ?? 0);
        rmSync(file, { force: true });
      }
    }
  }

  /** Gives the folder back. */
  release(): void {
    rmSync(this.file, { force: true });
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function isRunning(owner: Owner): boolean {
  return isAlive(owner.pid) && startMark(owner.pid) === owner.started;
}
