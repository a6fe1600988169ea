export { AccountsModule } from './accounts.module.js';
export { Credential } from './credential.entity.js';
export { CredentialService } from './credential.service.js';
export { IdentityCache } from './identity-cache.js';
export { hashPassword } from './passwords.js';
export type { SessionMethod } from './session.rules.js';
export { type BegunSession, SessionService } from './session.service.js';
export { SignInProviders, type SignInSource } from './sign-in-providers.js';
export { type Visitor, visitorOf } from './visitor.js';
