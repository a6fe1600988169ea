import { readdirSync, readFileSync } from 'node:fs';

/** Ticks per second in /proc on every Linux that Node runs on. */
const TICKS = 100;

const statOf = (pid: number): string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

const sum = (fields: string[], from: number, to: number) =>
  fields.slice(from, to).reduce((total, ticks) => total + Number(ticks), 0) / TICKS;

/** CPU time of a process with all its threads, in seconds. */
export const cpuOf = (pid: number): number => sum(statOf(pid), 11, 13);

/** CPU time of a process and of all its children, those that ended included, in seconds: Postgres is one process per connection. */
export function cpuOfFamily(pid: number): number {
  let total = sum(statOf(pid), 11, 15);
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const fields = statOf(Number(entry));
      if (Number(fields[1]) === pid) total += sum(fields, 11, 13);
    } catch {
      // ended while we looked
    }
  }
  return total;
}

/** Memory that a process holds, in MB. */
export function memoryOf(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0) / 1024;
}
