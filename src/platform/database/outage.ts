import { setTimeout as wait } from 'node:timers/promises';

/** The server ends, starts or has no connection to spare; the way to it is broken. */
const CODES =
  /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;

/** The client says these without a code. */
const WORDS =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Connection ended unexpectedly/;

/** Whether the database is away, for instance while it is started anew. Any other failure would come back every time. */
export function isDatabaseOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (driverError !== undefined && driverError !== error && isDatabaseOutage(driverError)) return true;
  return typeof code === 'string' ? CODES.test(code) : WORDS.test(error.message);
}

const SHORTEST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 1_000;

/** For {@link throughOutage}: worth while for so long, beginning now. */
export function forSeconds(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1_000;
  return () => performance.now() < end;
}

/**
 * Does the work, again and again while the database is away, for as long as is still worth while. The work may have been
 * done although the answer was lost: doing it twice must do no harm.
 */
export async function throughOutage<Result>(
  work: () => Promise<Result>,
  isWorthWhile: () => boolean,
): Promise<Result> {
  for (let pause = SHORTEST_WAIT_MS; ; pause = Math.min(2 * pause, LONGEST_WAIT_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseOutage(error) || !isWorthWhile()) throw error;
    }
    await wait(pause);
  }
}
