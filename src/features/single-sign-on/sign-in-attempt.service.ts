import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hashOf, newToken } from '../../platform/auth/secret-token.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

const MINUTES = 15;

/** What ties the answer of a provider to the question. */
export interface AttemptSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/**
 * Sign-ins on their way: begun here, not back yet from the provider. Each belongs to the browser that began it, and is used
 * once. Nonce and PKCE verifier follow from a secret that only the browser keeps, so the database knows neither.
 */
@Injectable()
export class SignInAttemptService {
  constructor(private readonly database: Database) {}

  async begin(provider: string, returnPath: string, browser: string): Promise<AttemptSecrets> {
    const state = newToken();
    await this.database.rows(sql`
      with expired as (delete from sign_in_attempt where expires_at < now())
      insert into sign_in_attempt (state_hash, browser_hash, provider, return_path, expires_at)
      values (${hashOf(state)}, ${hashOf(browser)}, ${provider}, ${returnPath}, now() + make_interval(mins => ${MINUTES}))`);
    return secretsOf(state, browser);
  }

  /** Takes an attempt out of the waiting ones; undefined where this browser began none like it at this provider. */
  async take(
    provider: string,
    state: string,
    browser: string,
  ): Promise<{ readonly secrets: AttemptSecrets; readonly returnPath: string } | undefined> {
    const found = await this.database.firstRow<{ returnPath: string }>(sql`
      with taken as (
        delete from sign_in_attempt
         where state_hash = ${hashOf(state)} and browser_hash = ${hashOf(browser)} and provider = ${provider}
           and expires_at > now()
        returning return_path)
      select return_path as "returnPath" from taken`);
    return found && { secrets: secretsOf(state, browser), returnPath: found.returnPath };
  }
}

const secretsOf = (state: string, browser: string): AttemptSecrets => ({
  state,
  nonce: derived(browser, `nonce ${state}`),
  verifier: derived(browser, `verifier ${state}`),
});

const derived = (secret: string, what: string): string =>
  createHmac('sha256', secret).update(what).digest('base64url');
