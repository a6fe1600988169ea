import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { type LiveMessage, Realtime } from '../../platform/realtime/index.js';

const CHANGED = 'conferences.meetingChanged';

/** Tells whoever looks at a meeting that it, its agenda or its outcomes changed. Only the id is told. */
@Injectable()
export class MeetingEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** To be called by every verb that changes a meeting or something that belongs to it; told after the commit. */
  announce(meetingId: string): void {
    this.transactions.afterCommit(() => this.realtime.publish(CHANGED, { id: meetingId }));
  }

  /** Changed meetings as they come. */
  changes(): AsyncIterableIterator<LiveMessage> {
    return this.realtime.subscribe(CHANGED);
  }
}
