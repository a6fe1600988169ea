import { Module, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { SignInProviders } from '../accounts/index.js';
import { BrowserSecrets } from './browser-secrets.js';
import { ExternalIdentityResolver } from './external-identity.resolver.js';
import { ExternalIdentityService } from './external-identity.service.js';
import { LogoutService } from './logout.service.js';
import { OidcClient } from './oidc-client.js';
import { ProvidedRoleService } from './provided-role.service.js';
import { ProviderSessionService } from './provider-session.service.js';
import { ProvidersOffered } from './providers-offered.js';
import { requirePossibleRoles } from './role-rules.js';
import { SignInAttemptService } from './sign-in-attempt.service.js';
import { SingleSignOnController } from './single-sign-on.controller.js';

/**
 * Sign-in with an account that people have already (OpenID Connect): code flow with PKCE at as many providers as there are.
 * Who somebody is hangs on issuer and subject; an e-mail address counts once, for the first link, and only where the provider
 * vouches for it. Only in the process that answers HTTP.
 */
@Module({
  controllers: [SingleSignOnController],
  providers: [
    BrowserSecrets,
    OidcClient,
    SignInAttemptService,
    ExternalIdentityService,
    ExternalIdentityResolver,
    ProvidedRoleService,
    ProviderSessionService,
    LogoutService,
    ProvidersOffered,
  ],
})
export class SingleSignOnModule implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly signIns: SignInProviders,
    private readonly offered: ProvidersOffered,
  ) {}

  onModuleInit(): void {
    requirePossibleRoles(this.config.signInProviders);
    this.signIns.register(this.offered);
  }
}
