import { Global, Module } from '@nestjs/common';
import { Identity } from '../../platform/auth/identity.js';
import './absence.shape.js';
import './messages.js';
import './person.shape.js';
import { AccountResolver } from './account.resolver.js';
import { IdentityCache } from './identity-cache.js';
import { PersonResolver } from './person.resolver.js';
import { PersonService } from './person.service.js';
import { SessionService } from './session.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';

/**
 * Who takes part: accounts, roles, sign-in and sessions. Offices and bodies are known here by id only; the rooms above add
 * them to the graph.
 */
@Global()
@Module({
  providers: [
    IdentityCache,
    SessionService,
    { provide: Identity, useExisting: SessionService },
    SignInService,
    SignInResolver,
    PersonResolver,
    PersonService,
    AccountResolver,
  ],
  exports: [Identity, PersonService],
})
export class PeopleModule {}
