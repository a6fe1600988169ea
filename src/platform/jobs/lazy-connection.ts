import { within } from './deadline.js';

/** Something of the queue library that connects by itself and has to be closed. */
export interface Connected {
  waitUntilReady(): Promise<unknown>;
  close(): Promise<unknown>;
}

const OPENING_MS = 10_000;
const CLOSING_MS = 5_000;

/**
 * A connection that is opened when it is first needed, so that a process which never uses it opens nothing. A failed
 * opening is forgotten, so that the next use tries again: the library itself would stay broken until a restart.
 */
export class LazyConnection<T extends Connected> {
  private opening?: Promise<T>;
  private closed = false;

  constructor(
    private readonly what: string,
    private readonly create: () => T,
  ) {}

  /** The open connection; throws when it cannot be opened now or was closed for good. */
  get(): Promise<T> {
    if (this.closed) return Promise.reject(new Error(`${this.what} is closed`));
    if (!this.opening) {
      const opening = this.open();
      this.opening = opening;
      opening.catch(() => {
        if (this.opening === opening) this.opening = undefined;
      });
    }
    return this.opening;
  }

  /** Closes for good; opens nothing if nothing was open. */
  async close(): Promise<void> {
    this.closed = true;
    const connection = await this.opening?.catch(() => undefined);
    if (connection) await within(CLOSING_MS, `Closing ${this.what}`, connection.close());
  }

  private async open(): Promise<T> {
    const connection = this.create();
    try {
      await within(OPENING_MS, `Opening ${this.what}`, connection.waitUntilReady());
      return connection;
    } catch (error) {
      connection.close().catch(() => undefined);
      throw error;
    }
  }
}
