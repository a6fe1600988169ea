import { Module, type OnModuleInit } from '@nestjs/common';
import { Identity } from '../../platform/auth/identity.js';
import { AccessListeners } from '../people/index.js';
import { ApiTokenResolver } from './api-token.resolver.js';
import { ApiTokenService } from './api-token.service.js';
import './api-token.holdings.js';
import './api-token.shape.js';
import './messages.js';

/**
 * Keys with which programs act in the name of a person: for a purpose, until a day, and never for the account itself. They end
 * with the person's access.
 */
@Module({ providers: [ApiTokenService, ApiTokenResolver] })
export class ApiTokensModule implements OnModuleInit {
  constructor(
    private readonly access: AccessListeners,
    private readonly identity: Identity,
    private readonly tokens: ApiTokenService,
  ) {}

  onModuleInit(): void {
    this.identity.registerTokens((token, sender) => this.tokens.actorOf(token, sender));
    this.access.register((personId) => this.tokens.revokeIfGone(personId));
  }
}
