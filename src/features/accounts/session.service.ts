import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parse, serialize } from 'cookie';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Identity } from '../../platform/auth/identity.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { IdentityCache } from './identity-cache.js';

const COOKIE = 'rf_session';
const TOKEN_FORM = /^[\w-]{43}$/;

/** Sessions live on the server; the cookie holds a random token of which only the hash is stored. */
@Injectable()
export class SessionService extends Identity {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly cache: IdentityCache,
  ) {
    super();
  }

  /** Who is behind the cookie. An active session is prolonged now and then. */
  async actorOf(cookieHeader: string | undefined): Promise<Actor | null> {
    const token = tokenIn(cookieHeader);
    return token ? this.cache.get(token, () => this.find(token)) : null;
  }

  /** One statement: the session, and who its person is today. */
  private async find(token: string): Promise<Actor | null> {
    const row = await this.database.firstRow<{ actor: Actor | null; isStale: boolean }>(sql`
      select actor_of(s.person_id, ${this.clock.today()}::date) as actor,
             s.last_seen_at < now() - interval '5 minutes' as "isStale"
        from session s where s.token_hash = ${hashOf(token)} and s.expires_at > now()`);
    if (row?.isStale) await this.prolong(token);
    return row?.actor ?? null;
  }

  /** Begins a session and returns the cookie that carries it. */
  async begin(personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.rows(sql`
      with expired as (delete from session where expires_at < now())
      insert into session (token_hash, person_id, expires_at)
      values (${hashOf(token)}, ${personId}::uuid, now() + make_interval(hours => ${this.config.sessionHours}))`);
    return this.cookie(token, this.config.sessionHours * 3600);
  }

  /** Ends the session of a cookie and returns the cookie that clears it. */
  async end(cookieHeader: string | undefined): Promise<string> {
    const token = tokenIn(cookieHeader);
    if (token) await this.database.rows(sql`delete from session where token_hash = ${hashOf(token)}`);
    // this process need not wait for the notice
    this.cache.forget();
    return this.cookie('', 0);
  }

  /** Ends all sessions of a person. */
  async endAllOf(personId: string): Promise<void> {
    await this.database.rows(sql`delete from session where person_id = ${personId}::uuid`);
  }

  private async prolong(token: string): Promise<void> {
    await this.database.rows(sql`
      update session set last_seen_at = now(), expires_at = now() + make_interval(hours => ${this.config.sessionHours})
       where token_hash = ${hashOf(token)}`);
  }

  private cookie(token: string, maxAge: number): string {
    const { isHttps } = this.config;
    return serialize(COOKIE, token, { httpOnly: true, secure: isHttps, sameSite: 'lax', path: '/', maxAge });
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

function tokenIn(cookieHeader: string | undefined): string | undefined {
  const token = cookieHeader ? parse(cookieHeader)[COOKIE] : undefined;
  return token && TOKEN_FORM.test(token) ? token : undefined;
}
