import type { Question } from '../contestants/contestant.js';

/** What the load process is told to do. */
export interface LoadOrder {
  readonly url: string;
  readonly questions: readonly Question[];
  readonly connections: number;
  readonly seconds: number;
  /** Where in the list to begin, so that each round asks for something else. */
  readonly offset: number;
}

/** What it found. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytesPerAnswer: number;
  /** CPU of the load process itself, in seconds: it must be far from being the narrow place. */
  readonly loadCpu: number;
}
