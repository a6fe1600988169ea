import { Logger } from '@nestjs/common';
import { within } from './deadline.js';

/** Something of the queue library that connects by itself and has to be closed. */
export interface Connected {
  waitUntilReady(): Promise<unknown>;
  close(): Promise<unknown>;
}

const CLOSING_MS = 5_000;

/**
 * A connection that is opened when it is first needed, so that a process which never uses it opens nothing. A failed
 * opening is forgotten, so that the next use tries again: the library itself would stay broken until a restart.
 */
export class LazyConnection<T extends Connected> {
  private readonly logger = new Logger(LazyConnection.name);
  private connection?: T;
  private opening?: Promise<T>;
  private readonly ending = new AbortController();

  constructor(
    private readonly what: string,
    private readonly patienceMs: number,
    private readonly create: () => T,
  ) {}

  /** The open connection; throws when it cannot be opened now or was closed for good. */
  async get(): Promise<T> {
    this.opening ??= this.open();
    return this.opening;
  }

  /** Closes for good and never fails, even while still connecting; opens nothing if nothing was open. */
  async close(): Promise<void> {
    this.ending.abort(new Error(`${this.what} is closed`));
    if (!this.connection) return;
    await within(CLOSING_MS, `Closing ${this.what}`, this.connection.close()).catch((error: unknown) =>
      this.logger.warn(`Left without a goodbye: ${String(error)}`),
    );
  }

  private async open(): Promise<T> {
    this.ending.signal.throwIfAborted();
    const connection = this.create();
    this.connection = connection;
    try {
      await within(this.patienceMs, `Opening ${this.what}`, connection.waitUntilReady(), this.ending.signal);
      return connection;
    } catch (error) {
      this.opening = undefined;
      this.connection = undefined;
      connection.close().catch(() => undefined);
      throw error;
    }
  }
}
