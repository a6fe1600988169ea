import { Injectable } from '@nestjs/common';
import type { Locale } from '../../kernel/actor.js';
import { Config } from '../../platform/config/config.js';
import type { SignInSource } from '../accounts/index.js';
import { BrowserSecrets } from './browser-secrets.js';
import { OidcClient } from './oidc-client.js';
import { ProviderSessionService } from './provider-session.service.js';

/** What the pages of sign-in and sign-out are told about the providers. */
@Injectable()
export class ProvidersOffered implements SignInSource {
  constructor(
    private readonly config: Config,
    private readonly client: OidcClient,
    private readonly sessions: ProviderSessionService,
    private readonly secrets: BrowserSecrets,
  ) {}

  offered(locale: Locale) {
    return this.config.signInProviders.map(({ id, name }) => ({
      id,
      name: name[locale],
      href: `/anmelden-bei/${id}`,
    }));
  }

  async signOutAddress(sessionId: string, cookies: string | undefined): Promise<string | undefined> {
    const begun = await this.sessions.find(sessionId, this.secrets.in(cookies));
    const provider = this.config.signInProviders.find(({ id }) => id === begun?.provider);
    if (!begun || provider?.signOut !== 'provider') return undefined;
    return this.client.signOutUrl(provider, begun.idToken);
  }
}
