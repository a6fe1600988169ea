import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Identity } from '../../platform/auth/identity.js';
import { Seal } from '../../platform/auth/seal.js';
import { AccessListeners } from '../people/index.js';
import './account.holdings.js';
import { AccountEventResolver } from './account-event.resolver.js';
import './account-event.shape.js';
import { AccountEvents } from './account-events.js';
import { AccountLinks } from './account-links.js';
import { AccountMailSender } from './account-mail.sender.js';
import { AccountMails } from './account-mails.js';
import { Attempts } from './attempts.js';
import { CredentialResolver } from './credential.resolver.js';
import { CredentialService } from './credential.service.js';
import { IdentityCache } from './identity-cache.js';
import { InvitationService } from './invitation.service.js';
import './messages.js';
import { MailRequests } from './mail-requests.js';
import { PasswordPolicy } from './password-policy.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { SignInProviders } from './sign-in-providers.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';
import { SignInSteps } from './sign-in-steps.js';

/**
 * How people come in, stay in and go: passwords, links in mails, second factors, sessions. Secrets are stored as hashes, or
 * sealed where the program has to read them; no answer tells whether an account exists.
 */
@Global()
@Module({
  providers: [
    IdentityCache,
    SessionService,
    Seal,
    Attempts,
    AccountEvents,
    AccountLinks,
    AccountMails,
    AccountMailSender,
    PasswordPolicy,
    CredentialService,
    InvitationService,
    MailRequests,
    SecondFactorService,
    SignInService,
    SignInSteps,
    SignInProviders,
    SignInResolver,
    SessionResolver,
    CredentialResolver,
    SecondFactorResolver,
    AccountEventResolver,
  ],
  exports: [
    Seal,
    SessionService,
    CredentialService,
    IdentityCache,
    SignInProviders,
    SignInSteps,
    AccountEvents,
  ],
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
