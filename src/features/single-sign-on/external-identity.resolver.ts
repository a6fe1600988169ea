import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { ExternalIdentityService } from './external-identity.service.js';

/** What administration can do where somebody has got another account at a provider. */
@Resolver()
export class ExternalIdentityResolver {
  constructor(private readonly identities: ExternalIdentityService) {}

  @Requires('people.manage')
  @Mutation(() => Int, {
    description:
      'Parts a person from all accounts at providers of sign-in, so that a new one can be linked; whoever came in by the old ones is signed out. Returns how many there were.',
  })
  unlinkIdentities(
    @Args('personId', { type: () => ID, description: 'Whose.' }) personId: string,
  ): Promise<number> {
    return this.identities.unlinkAllOf(personId);
  }
}
