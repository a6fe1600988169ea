/** What the health page and the metrics may know of the database. Implemented where the pool is. */
export abstract class DatabaseHealth {
  /** Asks the database for an answer; rejects when there is none. */
  abstract check(): Promise<void>;
  abstract pool(): ConnectionPool;
}

/** Connections of this process: all, unused ones, and requests that wait for one. */
export interface ConnectionPool {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
}
