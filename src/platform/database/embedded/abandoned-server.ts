import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FolderInUseError } from './embedded-errors.js';
import { findWorkingFolder, isAlive, until } from './processes.js';

/** What the server writes about itself into its data folder. */
export function readServerNote(data: string): { pid: number; isReady: boolean } | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * Clears away what a killed copy of the program left behind: a server that is still running is stopped, the note of one
 * that is gone is removed (its number may belong to another process by now, which PostgreSQL would take for a server).
 * Call it only while holding the folder's lock.
 */
export async function clearAbandonedServer(folder: string, data: string): Promise<void> {
  const note = readServerNote(data);
  if (!note) return;
  const runs = () => isAlive(note.pid) && isServerOf(data, note.pid);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!runs()) break;
    process.kill(note.pid, signal);
    await until(() => !runs(), 15_000);
  }
  if (runs()) throw new FolderInUseError(folder, note.pid);
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** A server works inside its data folder. Where the system does not tell, a living process counts as one. */
function isServerOf(data: string, pid: number): boolean {
  const place = findWorkingFolder(pid);
  return place === undefined || place === realpathSync(data);
}
