/** What the health page and the metrics may know of the job queue. Implemented by the queue itself. */
export abstract class QueueHealth {
  /** Never rejects; `ok` is false when the queue does not answer. */
  abstract health(): Promise<QueueState>;
}

/** How many jobs are in which state. */
export interface QueueState {
  readonly ok: boolean;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** The states as the metrics list them. */
export const queueStates = ['waiting', 'active', 'delayed', 'failed'] as const;
