import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { invalidInput, notFound, notSignedIn } from '../../kernel/errors.js';
import type { TokenScope } from '../../kernel/token-scopes.js';
import { hashOf } from '../../platform/auth/secret-token.js';
import { Database } from '../../platform/database/database.js';
import { type RateLimit, RateLimits } from '../../platform/database/rate-limits.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { AccountEvents, IdentityCache, isHere, type Visitor } from '../accounts/index.js';
import { isTokenForm, newToken } from './api-token.format.js';
import type { CreateApiTokenInput } from './api-token.input.js';
import { requireFewTokens, requireSensibleEnd } from './api-token.rules.js';

const WRONG_PER_SENDER: RateLimit = { name: 'apiTokenWrong', attempts: 30, withinSeconds: 15 * 60 };

/** Who is behind a token, and whether its use today is still to be noted. */
interface Found {
  readonly actor: Actor | null;
  readonly scopes: TokenScope[];
  readonly isFirstUseToday: boolean;
}

/** The only writer of API tokens. Of a token only the hash is stored; its person's rights are those of the moment of use. */
@Injectable()
export class ApiTokenService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rateLimits: RateLimits,
    private readonly cache: IdentityCache,
    private readonly events: AccountEvents,
    private readonly transactions: Transactions,
  ) {}

  /** Makes a token and returns it: nobody can read it again. */
  async create(
    { personId }: Actor,
    { name, scopes, expiresOn }: CreateApiTokenInput,
    visitor: Visitor,
  ): Promise<string> {
    const today = this.clock.today();
    requireSensibleEnd(expiresOn, today);
    requireFewTokens(await this.countOf(personId));
    const token = newToken();
    await this.database.rows(sql`
      insert into api_token (person_id, name, token_hash, scopes, created_on, expires_on)
      values (${personId}::uuid, ${name}, ${hashOf(token)}, ${scopes}::text[], ${today}::date, ${expiresOn}::date)`);
    await this.events.record('API_TOKEN_CREATED', personId, { visitor });
    return token;
  }

  /** Ends a token of one's own at once. */
  async revoke({ personId }: Actor, id: string, visitor: Visitor): Promise<void> {
    const ended = await this.database.rows(sql`
      with ended as (delete from api_token where id = ${id}::uuid and person_id = ${personId}::uuid returning 1)
      select * from ended`);
    if (ended.length === 0) throw notFound('apiTokens.notFound', 'id');
    await this.events.record('API_TOKEN_REVOKED', personId, { visitor });
    // this process need not wait for the notice
    this.transactions.afterCommit(() => this.cache.forget());
  }

  /** Ends all tokens of somebody who has left. Who only has fewer rights now has fewer with a token as well. */
  async revokeIfGone(personId: string): Promise<void> {
    await this.database.rows(sql`
      delete from api_token using person p where p.id = ${personId}::uuid and person_id = p.id and not p.active`);
  }

  /** Who is behind a token: the person with the rights of today, within its scopes. */
  async actorOf(token: string, sender: string): Promise<Actor> {
    const actor = await this.cache.get(token, () => this.check(token, sender));
    if (!actor) throw notSignedIn('apiTokens.wrong');
    return actor;
  }

  /** How many tokens somebody has; one is made after the other, so that nobody passes the limit with several at once. */
  private async countOf(personId: string | null): Promise<number> {
    await this.database.rows(sql`select from person where id = ${personId}::uuid for no key update`);
    const row = await this.database.firstRow<{ count: number }>(sql`
      select count(*)::int as count from api_token where person_id = ${personId}::uuid`);
    return row?.count ?? 0;
  }

  private async check(token: string, sender: string): Promise<Actor | null> {
    const waitSeconds = await this.rateLimits.waitingTime(WRONG_PER_SENDER, sender);
    if (waitSeconds > 0) {
      throw invalidInput('people.tooManyAttempts', undefined, { minutes: Math.ceil(waitSeconds / 60) });
    }
    const found = isTokenForm(token) ? await this.find(token) : undefined;
    if (!found?.actor) {
      await this.rateLimits.attempt(WRONG_PER_SENDER, sender);
      return null;
    }
    if (found.isFirstUseToday) await this.noteUse(token);
    return { ...found.actor, tokenScopes: found.scopes };
  }

  private find(token: string): Promise<Found | undefined> {
    const today = this.clock.today();
    return this.database.firstRow<Found>(sql`
      select actor_of(t.person_id, ${today}::date) as actor, t.scopes,
             t.last_used_on is distinct from ${today}::date as "isFirstUseToday"
        from api_token t join person p on p.id = t.person_id
       where t.token_hash = ${hashOf(token)} and t.expires_on >= ${today}::date
         and ${isHere(sql`p`, today)}`);
  }

  private async noteUse(token: string): Promise<void> {
    await this.database.rows(sql`
      update api_token set last_used_on = ${this.clock.today()}::date where token_hash = ${hashOf(token)}`);
  }
}
