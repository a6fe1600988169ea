import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

const TOKEN_FORM = /^[\w-]{43}$/;

/** The only writer of feeds: who has one, and when its content last changed. */
@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Makes a feed and returns its address. The one before, if any, is gone. */
  async create({ personId }: Actor): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.rows(sql`
      insert into calendar_feed (person_id, token_hash, created_on)
      values (${personId}::uuid, ${hashOf(token)}, ${this.clock.today()}::date)
      on conflict (person_id) do update set token_hash = excluded.token_hash, created_on = excluded.created_on,
        last_used_on = null, content_hash = null, changed_at = null`);
    return `${this.config.publicUrl}/kalender/${token}.ics`;
  }

  /** Ends the feed; whether there was one. */
  async revoke({ personId }: Actor): Promise<boolean> {
    const ended = await this.database.rows(sql`
      with ended as (delete from calendar_feed where person_id = ${personId}::uuid returning 1) select * from ended`);
    return ended.length > 0;
  }

  /** Whose feed it is, with the rights of today; undefined for a wrong address and for people who have left. */
  async subscriberOf(token: string): Promise<Actor | undefined> {
    if (!TOKEN_FORM.test(token)) return undefined;
    const today = this.clock.today();
    const row = await this.database.firstRow<{ actor: Actor | null }>(sql`
      select actor_of(f.person_id, ${today}::date) as actor
        from calendar_feed f join person p on p.id = f.person_id
       where f.token_hash = ${hashOf(token)} and (p.left_on is null or p.left_on >= ${today}::date)`);
    return row?.actor ?? undefined;
  }

  /** Notes that the feed was asked for, once a day and when it changed, and tells since when it is as it is. */
  async noteUse({ personId }: Actor, content: string): Promise<Date> {
    const [today, now, hash] = [this.clock.today(), this.clock.now(), hashOf(content)];
    const row = await this.database.firstRow<{ changedAt: Date }>(sql`
      with noted as (
        update calendar_feed
           set last_used_on = ${today}::date, content_hash = ${hash},
               changed_at = case when content_hash = ${hash} then changed_at else ${now} end
         where person_id = ${personId}::uuid
           and (last_used_on, content_hash) is distinct from (${today}::date, ${hash}::bytea)
        returning changed_at)
      select changed_at as "changedAt" from noted
      union all
      select changed_at from calendar_feed
       where person_id = ${personId}::uuid and not exists (select from noted)`);
    return row?.changedAt ?? now;
  }
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
