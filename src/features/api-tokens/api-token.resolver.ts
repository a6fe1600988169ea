import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { visitorOf } from '../accounts/index.js';
import { CreateApiTokenInput } from './api-token.input.js';
import { ApiToken } from './api-token.model.js';
import { ApiTokenService } from './api-token.service.js';

/** Everybody keeps their own tokens; none of them opens these doors. */
@Resolver(() => ApiToken)
export class ApiTokenResolver {
  constructor(private readonly tokens: ApiTokenService) {}

  @Requires('accounts.own')
  @OnlyNow('The keys of the person who asks, of which no history is kept.')
  @Query(() => [ApiToken], { description: 'API tokens of the person who asks, newest first.' })
  myApiTokens(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      ApiToken,
      () => sql`true`,
      (token) => sql`${token}.created_on desc, ${token}.name, ${token}.id`,
    );
  }

  @Requires('accounts.own')
  @Mutation(() => String, {
    description:
      'Makes an API token and answers with it; it is shown only this once. A program sends it as "Authorization: Bearer …". Errors: apiTokens.endsTooSoon, apiTokens.endsTooLate, apiTokens.tooMany.',
  })
  createApiToken(
    @Args('input', { description: 'The token.' }) input: CreateApiTokenInput,
    @Ask() ask: Reading,
    @Context() { req }: RequestContext,
  ): Promise<string> {
    return this.tokens.create(ask.actor, input, visitorOf(req));
  }

  @Requires('accounts.own')
  @Mutation(() => Boolean, {
    description: 'Ends an API token of the person who asks, at once. Errors: apiTokens.notFound.',
  })
  async revokeApiToken(
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Ask() ask: Reading,
    @Context() { req }: RequestContext,
  ): Promise<boolean> {
    await this.tokens.revoke(ask.actor, id, visitorOf(req));
    return true;
  }
}
