import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { FaultyAddress } from './faulty-address.entity.js';
import { ClearFaultyAddressInput } from './faulty-address.input.js';
import { FaultyAddressService } from './faulty-address.service.js';

const FaultyAddressConnection = connectionOf(FaultyAddress);

/** What the coordinator has to put right so that mail arrives again. */
@Resolver(() => FaultyAddress)
export class FaultyAddressResolver {
  constructor(private readonly addresses: FaultyAddressService) {}

  @Requires('mailAddresses.manage')
  @OnlyNow('Work of now: addresses that have to be mended.')
  @Query(() => FaultyAddressConnection, {
    description: 'Addresses at which mail does not arrive, by the day on which this became known.',
  })
  faultyAddresses(@Args() page: PageArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({ type: FaultyAddress, ...page, sortBy: 'SINCE', where: () => sql`true` });
  }

  @Requires('mailAddresses.manage')
  @Mutation(() => Boolean, {
    description:
      'Says that an address works again; mail is sent there from now on. Errors: reachability.faultyAddressNotFound, database.changedMeanwhile.',
  })
  async clearFaultyAddress(
    @Args('input', { description: 'Which address.' }) input: ClearFaultyAddressInput,
  ): Promise<boolean> {
    await this.addresses.clear(input);
    return true;
  }
}
