import { AsyncLocalStorage } from 'node:async_hooks';

/** What all log lines of one request or job carry. Identifiers only, nothing personal. */
export interface LogFields {
  readonly requestId?: string;
  readonly job?: string;
  readonly jobId?: string;
}

const scopes = new AsyncLocalStorage<LogFields>();

/** Runs work so that everything it logs, however deep, carries these fields. */
export function runInLogScope<Result>(fields: LogFields, work: () => Result): Result {
  return scopes.run({ ...scopes.getStore(), ...fields }, work);
}

/** The fields of the request or job in hand; empty outside of one. */
export function currentLogFields(): LogFields {
  return scopes.getStore() ?? {};
}
