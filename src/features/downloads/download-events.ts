import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Realtime } from '../../platform/realtime/index.js';

const CHANGED = 'downloads.changed';

/** Says whose download changed: others need not even ask. */
export type DownloadMessage = Readonly<{ id: string; personId: string }>;

/** Tells people how far their downloads are. Only ids are told. */
@Injectable()
export class DownloadEvents {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** To be called by every verb within its transaction. */
  announce(message: DownloadMessage): void {
    this.transactions.afterCommit(() => this.tell(message));
  }

  /** To be called within its transaction by whoever takes one out of the queue. */
  announceQueue(): void {
    this.transactions.afterCommit(() => this.tellQueue());
  }

  /** For work that is no transaction: what is told is in the database already. */
  async tell({ id, personId }: DownloadMessage): Promise<void> {
    await this.realtime.publish(CHANGED, { id, personId });
  }

  /** All who wait have moved up. */
  async tellQueue(): Promise<void> {
    const waiting = await this.database.rows<{ id: string; personId: string }>(sql`
      select id, person_id as "personId" from download where state = 'WAITING' order by place limit 100`);
    for (const message of waiting) await this.tell(message);
  }

  /** Changes as they come. */
  changes(): AsyncIterableIterator<DownloadMessage> {
    return this.realtime.subscribe(CHANGED) as AsyncIterableIterator<DownloadMessage>;
  }
}
