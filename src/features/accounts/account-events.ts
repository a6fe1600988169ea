import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { HandlesJob } from '../../platform/jobs/index.js';
import type { AccountEventKind } from './account-event.entity.js';
import type { Visitor } from './visitor.js';

/** The only writer of what happened to accounts. */
@Injectable()
export class AccountEvents {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @param byId who did it, where it was not the person */
  async record(
    kind: `${AccountEventKind}`,
    personId: string | null,
    { visitor, byId }: { visitor?: Visitor; byId?: string | null } = {},
  ): Promise<void> {
    const by = byId === personId ? null : (byId ?? null);
    await this.database.rows(sql`
      insert into account_event (happened_at, kind, person_id, by_id, device, network)
      values (${this.clock.now()}, ${kind}, ${personId}::uuid, ${by}::uuid, ${visitor?.device ?? ''}, ${visitor?.network ?? ''})`);
  }

  /** The same for an address, whether or not it belongs to anybody. */
  async recordFor(kind: `${AccountEventKind}`, address: string, visitor: Visitor): Promise<void> {
    await this.database.rows(sql`
      insert into account_event (happened_at, kind, person_id, device, network)
      select ${this.clock.now()}, ${kind}, (select id from person where lower(email) = ${address}),
             ${visitor.device}, ${visitor.network}`);
  }

  /** Forgets what is older than it has to be, and what was left half done. */
  @HandlesJob('accounts.forgetOld', { cron: '40 3 * * *' })
  async forgetOld(): Promise<void> {
    const now = this.clock.now();
    const until = new Date(now.getTime() - this.config.accountEventDays * 86_400_000);
    await this.database.rows(sql`delete from account_event where happened_at < ${until}`);
    await this.database.rows(sql`delete from account_mail where created_at < ${until}`);
    await this.database.rows(sql`delete from known_device where last_used_at < ${until}`);
    await this.database.rows(sql`delete from account_link where expires_at < ${now}`);
    await this.database.rows(sql`delete from sign_in_step where expires_at < ${now}`);
  }
}
