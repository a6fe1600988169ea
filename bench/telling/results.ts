import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

/** Keeps what was measured beside the machine it was measured on, under a name made of the moment. Returns the file. */
export function keepResults(what: string, results: object): string {
  const folder = join(import.meta.dirname, '../results');
  mkdirSync(folder, { recursive: true });
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const file = join(folder, `${moment}-${what}.json`);
  writeFileSync(file, JSON.stringify({ machine: machine(), ...results }, null, 2));
  return file;
}

/** The machine in a few words. */
export const machine = (): string => {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'CPU'}, ${memory} GB, Node ${process.versions.node}`;
};
