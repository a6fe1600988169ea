import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { FileStore } from '../../platform/files/index.js';
import { DownloadEvents } from './download-events.js';

/** What people do with their own downloads. Those of others are not there for them. */
@Injectable()
export class DownloadService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly events: DownloadEvents,
  ) {}

  /** Calls off what is not made yet. A worker that has it in hand learns of it within a second. */
  async cancel({ personId }: Actor, id: string): Promise<void> {
    const [found] = await this.database.rows<{ isCancelled: boolean }>(sql`
      with mine as (
        select id, state in ('WAITING', 'RUNNING') as is_open from download
         where id = ${id}::uuid and person_id = ${personId}::uuid for update),
      cancelled as (
        update download d
           set state = 'CANCELLED', claim = null, claimed_until = null, file_key = null, step = null,
               ended_at = ${this.clock.now()}
          from mine where d.id = mine.id and mine.is_open)
      select is_open as "isCancelled" from mine`);
    if (!found) throw notFound('downloads.notFound', 'id');
    if (!found.isCancelled) throw conflict('downloads.isOver');
    this.announce(id, personId!);
  }

  /** Takes one off the list, with its file. What is not made yet is called off by it. */
  async remove({ personId }: Actor, id: string): Promise<void> {
    const [removed] = await this.database.rows<{ fileKey: string | null }>(sql`
      with removed as (
        delete from download where id = ${id}::uuid and person_id = ${personId}::uuid returning file_key)
      select file_key as "fileKey" from removed`);
    if (!removed) throw notFound('downloads.notFound', 'id');
    const { fileKey } = removed;
    if (fileKey) this.transactions.afterCommit(() => this.files.delete(fileKey));
    this.announce(id, personId!);
  }

  private announce(id: string, personId: string): void {
    this.events.announce({ id, personId });
    this.events.announceQueue();
  }
}
