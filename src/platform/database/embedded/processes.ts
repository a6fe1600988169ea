import { execFile, type ExecFileOptions } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program to its end and returns what it wrote; rejects when it fails. */
export async function run(program: string, args: string[], options: ExecFileOptions = {}): Promise<string> {
  const { stdout } = await execute(program, args, { cwd: '/', ...options, encoding: 'utf8' });
  return stdout;
}

/** Whether a program runs to its end without failing. */
export async function succeeds(program: string, args: string[], options?: ExecFileOptions): Promise<boolean> {
  return run(program, args, options).then(
    () => true,
    () => false,
  );
}

/** Whether a process with this number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process started, as the system counts it, or an empty text where the system does not tell. Numbers of ended
 * processes are given out again (in containers at once), so a number alone does not identify a process.
 */
export function startMark(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** The folder a process works in, or nothing where the system does not tell. */
export function findWorkingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Waits until the condition holds; false when the time is over. */
export async function until(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return true;
}
