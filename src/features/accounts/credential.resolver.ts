import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { SetPasswordInput } from './credential.input.js';
import { CredentialService } from './credential.service.js';

@Resolver()
export class CredentialResolver {
  constructor(private readonly credentials: CredentialService) {}

  @Requires('people.manage')
  @Mutation(() => Boolean, { description: 'Sets the password of a person, who is signed out everywhere.' })
  async setPassword(
    @Args('input', { description: 'Whose, and which.' }) input: SetPasswordInput,
  ): Promise<boolean> {
    await this.credentials.setPassword(input.personId, input.password);
    return true;
  }
}
