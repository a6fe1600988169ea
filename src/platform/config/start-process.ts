import { ConfigurationError } from './config.js';

/** What happens when a process starts and people can mend, in their words. */
const PLAIN_WORDS: Record<string, string> = {
  EADDRINUSE:
    'Der Anschluss ist belegt: bitte PORT oder WORKER_PORT ändern. / The port is taken: please change PORT or WORKER_PORT.',
  ECONNREFUSED:
    'Die Datenbank antwortet nicht: bitte DATABASE_URL prüfen. / The database does not answer: please check DATABASE_URL.',
  ENOTFOUND:
    'Den Rechner der Datenbank gibt es nicht: bitte DATABASE_URL prüfen. / There is no such database host: please check DATABASE_URL.',
  '28P01':
    'Die Datenbank lehnt die Anmeldung ab: bitte DATABASE_URL prüfen. / The database refuses the password: please check DATABASE_URL.',
  '3D000':
    'Diese Datenbank gibt es nicht: bitte DATABASE_URL prüfen. / There is no such database: please check DATABASE_URL.',
};

function wordsFor(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  const { code } = error as { code?: string };
  if (code && PLAIN_WORDS[code]) return PLAIN_WORDS[code];
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs an entrance. What people can mend is said in plain words; anything else shows where it came from. */
export async function startProcess(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    // What was opened before it failed must not keep the process alive
    process.stderr.write(`${wordsFor(error)}\n`, () => process.exit(1));
  }
}
