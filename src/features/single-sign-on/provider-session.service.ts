import { Injectable } from '@nestjs/common';
import type { SignInProvider } from '../../platform/config/sign-in-providers.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { IdentityCache } from '../accounts/index.js';
import type { Vouched } from './oidc-client.js';
import { seal, unseal } from './sealed.js';

/**
 * The only writer of which session here belongs to which session at a provider. The ID token that the provider wants back at
 * sign-out can be read only together with the browser's secret.
 */
@Injectable()
export class ProviderSessionService {
  constructor(
    private readonly database: Database,
    private readonly cache: IdentityCache,
  ) {}

  async remember(
    sessionId: string,
    { id, issuer }: SignInProvider,
    { claims, sid, idToken }: Vouched,
    browser: string,
  ): Promise<void> {
    await this.database.rows(sql`
      insert into provider_session (session_id, provider, issuer, subject, sid, id_token)
      values (${sessionId}::uuid, ${id}, ${issuer}, ${claims.sub}, ${sid ?? null}, ${seal(idToken, browser)})`);
  }

  /** Through which provider a session came in, and the ID token if the browser still has its secret. */
  async find(
    sessionId: string,
    browser: string | undefined,
  ): Promise<{ readonly provider: string; readonly idToken: string | undefined } | undefined> {
    const row = await this.database.firstRow<{ provider: string; sealed: Buffer }>(sql`
      select provider, id_token as sealed from provider_session where session_id = ${sessionId}::uuid`);
    return row && { provider: row.provider, idToken: browser ? unseal(row.sealed, browser) : undefined };
  }

  /** Ends all sessions of a person that began at a provider. */
  async endAllOf(personId: string): Promise<void> {
    await this.database.rows(sql`
      delete from session s using provider_session p where p.session_id = s.id and s.person_id = ${personId}::uuid`);
  }

  /** Ends what the provider has ended: one session there, or all of that person. */
  async endAll({ issuer }: SignInProvider, { sid, sub }: { sid?: string; sub?: string }): Promise<void> {
    await this.database.rows(sql`
      delete from session s using provider_session p
       where p.session_id = s.id and p.issuer = ${issuer}
         and (p.sid = ${sid ?? null} or ${sid ?? null}::text is null) and (p.subject = ${sub ?? null} or ${sub ?? null}::text is null)`);
    // this process need not wait for the notice
    this.cache.forget();
  }
}
