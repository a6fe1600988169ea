import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { invalidInput, notFound } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import { Database } from '../../platform/database/database.js';
import { type RateLimit, RateLimits } from '../../platform/database/rate-limits.js';
import { sql } from '../../platform/database/sql.js';
import { REMEMBERED_DAYS, requireAlive } from './mail-link.rules.js';
import { linksToMake } from './mail-link.sql.js';
import { hashOf, isToken, newToken } from '../../platform/auth/secret-token.js';

// Nobody guesses 32 random bytes; who tries all the same is not to keep the database busy with it.
const WRONG_TOKENS: RateLimit = { name: 'mailLink', attempts: 20, withinSeconds: 15 * 60 };

/** A link that works, with the person in whose name it acts today. */
export interface OpenLink {
  readonly id: string;
  readonly deliveryId: string;
  readonly expiresOn: string;
  readonly name: string;
  readonly actor: Actor;
}

interface FoundLink {
  readonly id: string;
  readonly deliveryId: string;
  readonly expiresOn: string;
  readonly isRevoked: boolean;
  readonly name: string;
  readonly isHere: boolean;
  readonly actor: Actor | null;
}

/** The address of the page that a token opens. Behind the #, so that no server, proxy or log ever sees it. */
export const linkAddress = (publicUrl: string, token: string): string => `${publicUrl}/antwort#${token}`;

/** The only writer of links in mails: makes them, tells whether they still open something, and revokes them. */
@Injectable()
export class MailLinkService {
  constructor(
    private readonly database: Database,
    private readonly rateLimits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * A new token for each of these mails that goes to a person; mails to shared mailboxes get none. One statement for any
   * number. The tokens stand nowhere else: a mail that is written again has a new one.
   */
  async issue(deliveryIds: readonly string[]): Promise<Map<string, string>> {
    const tokens = new Map(deliveryIds.map((id) => [id, newToken()]));
    const today = this.clock.today();
    const made = await this.database.rows<{ deliveryId: string }>(sql`
      with forgotten as (delete from mail_link where expires_on < ${today}::date - ${REMEMBERED_DAYS}::integer)
      insert into mail_link (token_hash, delivery_id, person_id, expires_on)
      select decode(given.hash, 'hex'), l.delivery_id, l.person_id, l.expires_on
        from (${linksToMake([...tokens.keys()], today)}) l
        join unnest(${[...tokens.keys()]}::uuid[], ${[...tokens.values()].map((token) => hashOf(token).toString('hex'))}::text[])
          as given (delivery_id, hash) on given.delivery_id = l.delivery_id
      returning delivery_id as "deliveryId"`);
    return new Map(made.map(({ deliveryId }) => [deliveryId, tokens.get(deliveryId)!]));
  }

  /** The link of a token, if it still opens something. Changes nothing; wrong tokens are counted by sender. */
  async open(token: string, sender: string): Promise<OpenLink> {
    const waitSeconds = await this.rateLimits.waitingTime(WRONG_TOKENS, sender);
    if (waitSeconds > 0) {
      throw invalidInput('people.tooManyAttempts', undefined, { minutes: Math.ceil(waitSeconds / 60) });
    }
    const found = isToken(token) ? await this.find(token) : undefined;
    if (!found) {
      await this.rateLimits.attempt(WRONG_TOKENS, sender);
      throw notFound('reminders.linkUnknown', 'token');
    }
    const { actor, isHere, isRevoked, ...link } = found;
    const mayAnswer = isHere && actor !== null && hasPermission(actor, 'statusReports.write');
    requireAlive({ expiresOn: link.expiresOn, isRevoked, mayAnswer }, this.clock.today());
    return { ...link, actor: actor! };
  }

  /** Holds a link until the end of the transaction: two clicks come one after the other. When it was used, nobody needs to know. */
  async use({ id }: OpenLink): Promise<void> {
    await this.database.rows(sql`select id from mail_link where id = ${id}::uuid for update`);
  }

  /** Ends all links of a person, for example after a mail was passed on by mistake. Returns how many. */
  async revoke(personId: string): Promise<number> {
    const revoked = await this.database.firstRow<{ count: number }>(sql`
      with revoked as (
        update mail_link set revoked_at = ${this.clock.now()}
         where person_id = ${personId}::uuid and revoked_at is null and expires_on >= ${this.clock.today()}::date
        returning id)
      select count(*)::integer as count from revoked`);
    return revoked?.count ?? 0;
  }

  private find(token: string): Promise<FoundLink | undefined> {
    const today = this.clock.today();
    return this.database.firstRow<FoundLink>(sql`
      select l.id, l.delivery_id as "deliveryId", l.expires_on as "expiresOn", l.revoked_at is not null as "isRevoked",
             p.name, p.left_on is null or p.left_on > ${today}::date as "isHere",
             actor_of(p.id, ${today}::date) as actor
        from mail_link l join person p on p.id = l.person_id
       where l.token_hash = ${hashOf(token)}`);
  }
}
