import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { type LiveMessage, Realtime } from '../../platform/realtime/index.js';

const CHANGED = 'measures.changed';

/** Somebody whose own rows hang on measures. Whatever it throws undoes the change. */
export type MeasureListener = (measureIds: readonly string[]) => Promise<void>;

/**
 * Tells that something about a measure changed: rooms above within the same transaction, once for all that it changed; whoever
 * looks at it after the commit. Only the id is told: each reader reads it afresh.
 */
@Injectable()
export class MeasureEvents {
  private readonly listeners: MeasureListener[] = [];
  private readonly changing = new WeakMap<object, Set<string>>();

  constructor(
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** Call it when the module starts. */
  register(listener: MeasureListener): void {
    this.listeners.push(listener);
  }

  /** To be called by every verb that changes a measure or something that belongs to it. */
  announce(measureId: string): void {
    this.follow([measureId]);
    this.transactions.afterCommit(() => this.realtime.publish(CHANGED, { id: measureId }));
  }

  /** For lists of measures that come in at once: rooms above follow, nobody who looks at one is told. */
  follow(measureIds: readonly string[]): void {
    const { manager } = this.transactions;
    if (!manager) throw new Error('Measures change within a transaction only');
    const known = this.changing.get(manager);
    const changed = known ?? new Set<string>();
    for (const id of measureIds) changed.add(id);
    if (known) return;
    this.changing.set(manager, changed);
    this.transactions.beforeCommit(async () => {
      this.changing.delete(manager);
      for (const listener of this.listeners) await listener([...changed]);
    });
  }

  /** Changed measures as they come. */
  changes(): AsyncIterableIterator<LiveMessage> {
    return this.realtime.subscribe(CHANGED);
  }
}
