import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { SessionProof, SetCookie } from '../../platform/auth/identity.js';
import { hashOf, newToken } from '../../platform/auth/secret-token.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { AccountEvents } from './account-events.js';
import { readCookie, writeCookie } from './account-cookies.js';
import { IdentityCache } from './identity-cache.js';
import { judge, type SessionMethod, type TokenFacts } from './session.rules.js';
import type { Visitor } from './visitor.js';

interface FoundSession extends TokenFacts {
  readonly id: string;
  readonly actor: Actor | null;
  readonly isStale: boolean;
  readonly endsAt: Date;
}

/** A session that has begun, and the cookie that carries it. */
export interface BegunSession {
  readonly id: string;
  readonly cookie: string;
}

/**
 * The only writer of sessions. They live on the server; the cookie holds a random token of which only the hash is stored, and
 * which changes now and then (see the rules) and whenever somebody has proved anew who they are.
 */
@Injectable()
export class SessionService implements SessionProof {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly cache: IdentityCache,
    private readonly events: AccountEvents,
  ) {}

  async actorOf({ cookie }: IncomingHttpHeaders, setCookie?: SetCookie): Promise<Actor | null> {
    const token = this.tokenIn(cookie);
    return token ? this.cache.get(token, () => this.find(token, setCookie)) : null;
  }

  async follow({ cookie }: IncomingHttpHeaders): Promise<() => Promise<Actor | null>> {
    const id = await this.idOf(cookie);
    if (!id) return () => Promise.resolve(null);
    return () => this.cache.get(`session ${id}`, () => this.actorOfSession(id));
  }

  /** The id of the session that a `Cookie` header opens. */
  async idOf(cookies: string | undefined): Promise<string | undefined> {
    const token = this.tokenIn(cookies);
    const found = token && (await this.read(token));
    return found && judge(found) !== 'STOLEN' ? found.id : undefined;
  }

  /** Begins a session. A session that the browser has already is ended: nobody can have foisted it on this person. */
  async begin(personId: string, visitor: Visitor, method: SessionMethod): Promise<BegunSession> {
    const token = newToken();
    const before = this.tokenIn(visitor.cookies);
    const { sessionHours, sessionDays } = this.config;
    const [{ id }] = await this.database.rows<{ id: string }>(sql`
      with ended as (delete from session where expires_at < now() or ends_at < now()
                        or token_hash = ${before ? hashOf(before) : null})
      insert into session (token_hash, person_id, expires_at, ends_at, confirmed_at, method, device, network)
      values (${hashOf(token)}, ${personId}::uuid, now() + make_interval(hours => ${sessionHours}),
              now() + make_interval(days => ${sessionDays}), now(), ${method}, ${visitor.device}, ${visitor.network})
      returning id`);
    return { id, cookie: this.cookie(token, sessionDays * 86_400) };
  }

  /** Ends the session of a cookie and returns the cookie that clears it. */
  async end(cookies: string | undefined): Promise<string> {
    const id = await this.idOf(cookies);
    if (id) await this.database.rows(sql`delete from session where id = ${id}::uuid`);
    // this process need not wait for the notice
    this.cache.forget();
    return this.cookie('', 0);
  }

  /** Ends all sessions of a person, or all but one. Returns how many. */
  async endAllOf(personId: string, exceptId?: string): Promise<number> {
    const ended = await this.database.rows(sql`
      with ended as (delete from session where person_id = ${personId}::uuid
                        and id is distinct from ${exceptId ?? null}::uuid returning id)
      select id from ended`);
    this.cache.forget();
    return ended.length;
  }

  /** Ends one session of a person. Returns whether there was one. */
  async endOne(personId: string, id: string): Promise<boolean> {
    const ended = await this.database.rows(sql`
      with ended as (delete from session where person_id = ${personId}::uuid and id = ${id}::uuid returning id)
      select id from ended`);
    this.cache.forget();
    return ended.length > 0;
  }

  /**
   * Gives a session another token at once, because its person has proved anew who they are. Whoever may have read the old one
   * is left with nothing.
   */
  async elevate(id: string): Promise<string> {
    const token = newToken();
    const [session] = await this.database.rows<{ endsAt: Date }>(sql`
      with elevated as (
        update session set token_hash = ${hashOf(token)}, previous_hash = null, rotated_at = now(), confirmed_at = now()
         where id = ${id}::uuid returning ends_at)
      select ends_at as "endsAt" from elevated`);
    this.cache.forget();
    return session ? this.cookie(token, secondsUntil(session.endsAt)) : this.cookie('', 0);
  }

  /** One statement where nothing is to be done: the session, and who its person is today. */
  private async find(token: string, setCookie: SetCookie | undefined): Promise<Actor | null> {
    const found = await this.read(token);
    if (!found) return null;
    switch (judge(found)) {
      case 'STOLEN':
        await this.endStolen(found.id);
        return null;
      case 'CONFIRM':
        await this.database.rows(sql`update session set confirmed_at = now() where id = ${found.id}::uuid`);
        break;
      case 'DUE':
      case 'LOST':
        if (setCookie) await this.rotate(token, found, setCookie);
        break;
    }
    if (found.isStale) await this.prolong(found.id);
    return found.actor;
  }

  private async endStolen(id: string): Promise<void> {
    const ended = await this.database.firstRow<{ personId: string }>(sql`
      with ended as (delete from session where id = ${id}::uuid returning person_id)
      select person_id as "personId" from ended`);
    if (ended) await this.events.record('TOKEN_STOLEN', ended.personId);
  }

  private read(token: string): Promise<FoundSession | undefined> {
    const hash = hashOf(token);
    return this.database.firstRow<FoundSession>(sql`
      select s.id, actor_of(s.person_id, ${this.clock.today()}::date) as actor, s.ends_at as "endsAt",
             s.token_hash = ${hash} as "isCurrent", s.confirmed_at is not null as "isConfirmed",
             extract(epoch from now() - s.rotated_at)::float as "secondsSinceRotation",
             coalesce(extract(epoch from now() - s.confirmed_at), 0)::float as "secondsSinceConfirmation",
             s.last_seen_at < now() - interval '5 minutes' as "isStale"
        from session s
       where (s.token_hash = ${hash} or s.previous_hash = ${hash}) and s.expires_at > now() and s.ends_at > now()`);
  }

  private async actorOfSession(id: string): Promise<Actor | null> {
    const row = await this.database.firstRow<{ actor: Actor | null }>(sql`
      select actor_of(s.person_id, ${this.clock.today()}::date) as actor
        from session s where s.id = ${id}::uuid and s.expires_at > now() and s.ends_at > now()`);
    return row?.actor ?? null;
  }

  /** Of several requests that come at once, one brings the new token home. */
  private async rotate(
    token: string,
    { id, endsAt, isCurrent }: FoundSession,
    setCookie: SetCookie,
  ): Promise<void> {
    const fresh = newToken();
    const hash = hashOf(token);
    const rotated = await this.database.rows(
      isCurrent
        ? sql`update session set previous_hash = token_hash, token_hash = ${hashOf(fresh)}, rotated_at = now(), confirmed_at = null
               where id = ${id}::uuid and token_hash = ${hash} returning id`
        : sql`update session set token_hash = ${hashOf(fresh)}, rotated_at = now()
               where id = ${id}::uuid and previous_hash = ${hash} and confirmed_at is null
                 and rotated_at < now() - interval '1 minute' returning id`,
    );
    if (rotated.length > 0) setCookie(this.cookie(fresh, secondsUntil(endsAt)));
  }

  private async prolong(id: string): Promise<void> {
    await this.database.rows(sql`
      update session set last_seen_at = now(), expires_at = now() + make_interval(hours => ${this.config.sessionHours})
       where id = ${id}::uuid`);
  }

  private tokenIn(cookies: string | undefined): string | undefined {
    return readCookie('session', cookies, this.config.isHttps);
  }

  private cookie(token: string, maxAgeSeconds: number): string {
    return writeCookie('session', token, maxAgeSeconds, this.config.isHttps);
  }
}

const secondsUntil = (instant: Date): number => (instant.getTime() - Date.now()) / 1_000;
