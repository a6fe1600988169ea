import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { DownloadEvents } from './download-events.js';
import { DownloadKinds } from './download-kind.js';
import { MOST_OPEN } from './download.rules.js';
import { DownloadQueue } from './download-queue.js';

const LONGEST_TITLE = 300;

/** The door through which rooms order files for people. */
@Injectable()
export class DownloadOrders {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly kinds: DownloadKinds,
    private readonly queue: DownloadQueue,
    private readonly events: DownloadEvents,
  ) {}

  /**
   * Orders a file and answers with the id of the download. Where the same one waits, is being made or is ready and would be made
   * no other, it is that one. Only within a transaction.
   */
  async order(actor: Actor, kindName: string, given: object): Promise<string> {
    const { personId } = actor;
    if (personId === null) throw new Error('Downloads are ordered by people');
    const kind = this.kinds.get(kindName);
    const parameters = kind.parameters.parse(given);
    await kind.mayOrder(actor, parameters);
    const sameness = createHash('sha256')
      .update(await kind.dedupeKey(parameters, actor))
      .digest();
    // One order of a person after the other, so that nobody passes the limit with several at once
    await this.database.rows(sql`select from person where id = ${personId}::uuid for no key update`);
    const known = await this.findSame(personId, kindName, sameness);
    if (known) return known;
    await this.requireFew(personId);
    const title = [...(await kind.titleOf(parameters, actor))].slice(0, LONGEST_TITLE).join('');
    const [{ id }] = await this.database.rows<{ id: string }>(sql`
      with added as (
        insert into download (person_id, kind, parameters, sameness, title, ordered_at)
        values (${personId}::uuid, ${kindName}, ${JSON.stringify(parameters)}::jsonb, ${sameness}, ${title}, ${this.clock.now()})
        returning id)
      select id from added`);
    this.transactions.afterCommit(() => this.queue.wake(id));
    this.events.announce({ id, personId });
    return id;
  }

  private async findSame(personId: string, kind: string, sameness: Buffer): Promise<string | undefined> {
    const today = this.clock.today();
    const row = await this.database.firstRow<{ id: string; isOver: boolean }>(sql`
      select id, coalesce(expires_on < ${today}::date, false) as "isOver" from download
       where person_id = ${personId}::uuid and kind = ${kind} and sameness = ${sameness}
         and state in ('WAITING', 'RUNNING', 'READY')`);
    if (!row?.isOver) return row?.id;
    // Its file goes with all that no row knows any more
    await this.database.rows(sql`
      update download set state = 'EXPIRED', file_key = null where id = ${row.id}::uuid`);
    return undefined;
  }

  private async requireFew(personId: string): Promise<void> {
    const row = await this.database.firstRow<{ count: number }>(sql`
      select count(*)::integer as count from download
       where person_id = ${personId}::uuid and state in ('WAITING', 'RUNNING')`);
    if ((row?.count ?? 0) >= MOST_OPEN) throw conflict('downloads.tooMany', { most: MOST_OPEN });
  }
}
