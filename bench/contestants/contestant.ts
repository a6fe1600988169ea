import type { BenchCase, Variables } from '../cases/index.js';

/** What answers the requests: a process of its own on the same database. */
export interface Contestant {
  readonly name: string;
  readonly pid: number;
  readonly url: string;
  /** How it wants to be asked. */
  readonly ask: (benchCase: BenchCase, variables: Variables) => Question;
  stop(): Promise<void>;
}

/** One HTTP POST. */
export interface Question {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
