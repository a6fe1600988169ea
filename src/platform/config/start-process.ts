import { ConfigurationError } from './config.js';

/** Runs an entrance. What people can mend is said in plain words; anything else shows where it came from. */
export async function startProcess(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    process.stderr.write(
      `${error instanceof ConfigurationError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
