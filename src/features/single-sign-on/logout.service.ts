import { Injectable, Logger } from '@nestjs/common';
import { hashOf } from '../../platform/auth/secret-token.js';
import type { SignInProvider } from '../../platform/config/sign-in-providers.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { checkLogoutToken, LOGOUT_TOKEN_MINUTES, type LoggedOut } from './logout-token.js';
import { OidcClient } from './oidc-client.js';
import { ProviderSessionService } from './provider-session.service.js';

/** Whoever signs out at the provider is signed out here as well. */
@Injectable()
export class LogoutService {
  private readonly logger = new Logger('SingleSignOn');

  constructor(
    private readonly database: Database,
    private readonly client: OidcClient,
    private readonly sessions: ProviderSessionService,
  ) {}

  /** Does what a logout token says; false where it says nothing that counts. */
  async takeFrom(provider: SignInProvider, token: string): Promise<boolean> {
    const out = await this.check(provider, token);
    if (!out || !(await this.isFirstUse(provider, out))) return false;
    await this.sessions.endAll(provider, out);
    return true;
  }

  private async check(provider: SignInProvider, token: string): Promise<LoggedOut | undefined> {
    const configuration = await this.client.configurationOf(provider);
    try {
      return await checkLogoutToken(configuration, token);
    } catch (error) {
      const name = error instanceof Error ? ((error as { code?: string }).code ?? error.message) : 'unknown';
      this.logger.warn(`A logout token for ${provider.id} does not count: ${name}`);
      return undefined;
    }
  }

  private async isFirstUse({ issuer }: SignInProvider, { jti }: LoggedOut): Promise<boolean> {
    const written = await this.database.rows(sql`
      with old as (delete from used_logout_token where used_at < now() - make_interval(mins => ${2 * LOGOUT_TOKEN_MINUTES}))
      insert into used_logout_token (token_hash) values (${hashOf(`${issuer} ${jti}`)})
      on conflict do nothing returning 1`);
    return written.length > 0;
  }
}
