import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { Realtime } from '../../platform/realtime/index.js';

/** Where people listen who look at a meeting. */
export const meetingTopic = (id: string): string => `conferences.meetings.${id}`;

/** Tells those who look at a meeting that it, its agenda or its outcomes changed. */
@Injectable()
export class MeetingNews {
  constructor(
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** Once the change is safe. */
  changed(id: string): void {
    this.transactions.afterCommit(() => this.realtime.publish(meetingTopic(id), { id }));
  }
}
