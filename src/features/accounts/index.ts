export { AccountsModule } from './accounts.module.js';
export { Credential } from './credential.entity.js';
export { CredentialService } from './credential.service.js';
export { IdentityCache } from './identity-cache.js';
export { hashPassword } from './passwords.js';
export { SessionService } from './session.service.js';
