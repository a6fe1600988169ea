import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { type LiveMessage, Realtime } from '../../platform/realtime/index.js';

const CHANGED = 'conferences.meetingChanged';

/** Somebody whose own rows hang on what meetings bring about. Whatever it throws undoes the change. */
export type MeetingFollower = (meetingIds: readonly string[]) => Promise<void>;

/**
 * Tells that a meeting, its agenda or its outcomes changed: rooms above within the same transaction, once for all that it changed;
 * whoever looks at it after the commit. Only the id is told.
 */
@Injectable()
export class MeetingEvents {
  private readonly followers: MeetingFollower[] = [];
  private readonly changing = new WeakMap<object, Set<string>>();

  constructor(
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** Call it when the module starts. */
  register(follower: MeetingFollower): void {
    this.followers.push(follower);
  }

  /** To be called by every verb that changes a meeting or something that belongs to it. */
  announce(meetingId: string): void {
    this.follow(meetingId);
    this.transactions.afterCommit(() => this.realtime.publish(CHANGED, { id: meetingId }));
  }

  /** Changed meetings as they come. */
  changes(): AsyncIterableIterator<LiveMessage> {
    return this.realtime.subscribe(CHANGED);
  }

  private follow(meetingId: string): void {
    const { manager } = this.transactions;
    if (!manager) throw new Error('Meetings change within a transaction only');
    const known = this.changing.get(manager);
    if (known) return void known.add(meetingId);
    const changed = new Set([meetingId]);
    this.changing.set(manager, changed);
    this.transactions.beforeCommit(async () => {
      this.changing.delete(manager);
      for (const follower of this.followers) await follower([...changed]);
    });
  }
}
