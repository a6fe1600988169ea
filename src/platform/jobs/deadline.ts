/** Thrown when a connection did not answer in time. */
export class DeadlineError extends Error {}

/**
 * Waits for work, but no longer than given and not beyond a signal to stop: a lost connection must not hold up a
 * request or a shutdown.
 */
export async function within<T>(ms: number, what: string, work: Promise<T>, stop?: AbortSignal): Promise<T> {
  const { promise: givenUp, reject } = withRejection();
  const onStop = () => reject(stop?.reason);
  const timer = setTimeout(() => reject(new DeadlineError(`${what} took longer than ${ms} ms`)), ms);
  stop?.addEventListener('abort', onStop);
  try {
    return await Promise.race([work, givenUp]);
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', onStop);
  }
}

function withRejection() {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, fail) => (reject = fail));
  return { promise, reject };
}
