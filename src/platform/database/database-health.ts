/** How the database is doing, for health checks and metrics. */
export abstract class DatabaseHealth {
  /** Resolves when the database answers, rejects when it does not. */
  abstract check(): Promise<void>;
  /** Connections of this process. */
  abstract pool(): { readonly total: number; readonly idle: number; readonly waiting: number };
}
