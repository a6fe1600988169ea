import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { type LiveMessage, Realtime } from '../../platform/realtime/index.js';

const CHANGED = 'measures.changed';

/** Tells whoever looks at a measure that something about it changed. Only the id is told: each reader reads it afresh. */
@Injectable()
export class MeasureEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** To be called by every verb that changes a measure or something that belongs to it; told after the commit. */
  announce(measureId: string): void {
    this.transactions.afterCommit(() => this.realtime.publish(CHANGED, { id: measureId }));
  }

  /** Changed measures as they come. */
  changes(): AsyncIterableIterator<LiveMessage> {
    return this.realtime.subscribe(CHANGED);
  }
}
