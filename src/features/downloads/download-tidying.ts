import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { FileStore } from '../../platform/files/index.js';
import { FOLDER } from './download-claims.js';
import { DownloadEvents } from './download-events.js';

const DAY_MS = 24 * 60 * 60_000;
const MOST_AT_ONCE = 1_000;

/** Ends what has expired and removes what nobody needs any more. Doing it twice, or never for a week, does no harm. */
@Injectable()
export class DownloadTidying {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly files: FileStore,
    private readonly events: DownloadEvents,
  ) {}

  async tidy(): Promise<void> {
    await this.expire();
    await this.forget();
    await this.removeOrphans();
    await this.files.clearUnfinished(new Date(this.clock.now().getTime() - DAY_MS));
  }

  private async expire(): Promise<void> {
    const expired = await this.database.rows<{ id: string; personId: string }>(sql`
      with expired as (
        update download set state = 'EXPIRED', file_key = null
         where state = 'READY' and expires_on < ${this.clock.today()}::date returning id, person_id)
      select id, person_id as "personId" from expired`);
    for (const message of expired) await this.events.tell(message);
  }

  /** What is over stands in the list for as long again, so that people see what became of it. */
  private async forget(): Promise<void> {
    const { downloadDays } = this.config;
    const now = this.clock.now().getTime();
    await this.database.rows(sql`
      with forgotten as (
        delete from download
         where state in ('FAILED', 'CANCELLED') and ended_at < ${new Date(now - downloadDays * DAY_MS)}
            or state = 'EXPIRED' and expires_on < ${addDays(this.clock.today(), -downloadDays)}::date
        returning 1)
      select count(*) from forgotten`);
  }

  /** First all files, then all rows: a row knows its file before it is written, so none is missed. */
  private async removeOrphans(): Promise<void> {
    let keys: string[] = [];
    for await (const key of this.files.list(FOLDER)) {
      keys.push(key);
      if (keys.length === MOST_AT_ONCE) {
        await this.removeUnknown(keys);
        keys = [];
      }
    }
    await this.removeUnknown(keys);
  }

  private async removeUnknown(keys: readonly string[]): Promise<void> {
    const orphans = await this.database.rows<{ key: string }>(sql`
      select k.key from unnest(${[...keys]}::text[]) k (key)
       where not exists (select from download d where d.file_key = k.key)`);
    for (const { key } of orphans) await this.files.delete(key);
  }
}
