import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Identity } from '../../platform/auth/identity.js';
import { AccessListeners } from '../people/index.js';
import './account.holdings.js';
import './messages.js';
import { CredentialResolver } from './credential.resolver.js';
import { CredentialService } from './credential.service.js';
import { IdentityCache } from './identity-cache.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { SignInProviders } from './sign-in-providers.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';

/** How people come in, stay in and go: accounts, sign-in, sessions. Secrets are stored as hashes only. */
@Global()
@Module({
  providers: [
    IdentityCache,
    SessionService,
    SignInService,
    SignInResolver,
    SignInProviders,
    SessionResolver,
    CredentialService,
    CredentialResolver,
  ],
  exports: [SessionService, CredentialService, IdentityCache, SignInProviders],
})
export class AccountsModule implements OnModuleInit {
  constructor(
    private readonly access: AccessListeners,
    private readonly identity: Identity,
    private readonly sessions: SessionService,
  ) {}

  onModuleInit(): void {
    this.identity.registerSessions(this.sessions);
    this.access.register(async (personId) => void (await this.sessions.endAllOf(personId)));
  }
}
