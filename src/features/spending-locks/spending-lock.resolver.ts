import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { SpendingLock } from './spending-lock.entity.js';
import { lockMatches } from './spending-lock.filter.js';
import {
  ChangeSpendingLockInput,
  ChangeSpendingLockStatusInput,
  RecordSpendingLockInput,
  SpendingLocksArgs,
} from './spending-lock.input.js';
import { SpendingLockService } from './spending-lock.service.js';

const SpendingLockConnection = connectionOf(SpendingLock);
const NOT_FOUND = 'spendingLocks.notFound';

/** Spending locks: read by whom their level allows, kept by coordination. */
@Resolver(() => SpendingLock)
export class SpendingLockResolver {
  constructor(private readonly service: SpendingLockService) {}

  @Requires('spendingLocks.read')
  @Query(() => SpendingLock, {
    nullable: true,
    description: 'One spending lock; null where there is none or you may not see it.',
  })
  spendingLock(
    @Args('id', { type: () => ID, description: 'Id of the spending lock.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(SpendingLock, id);
  }

  @Requires('spendingLocks.read')
  @Query(() => SpendingLockConnection, { description: 'Spending locks, by default by budget year.' })
  spendingLocks(@Args() { filter = {}, ...page }: SpendingLocksArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: SpendingLock,
      ...page,
      where: (lock) => lockMatches(lock, filter, ask.context),
    });
  }

  @Requires('spendingLocks.write')
  @Mutation(() => SpendingLock, {
    description:
      'Writes down a spending lock as it stands in the budget. Errors: spendingLocks.oneReleaser, spendingLocks.officeNotFound, spendingLocks.wordsMissing.',
  })
  async recordSpendingLock(
    @Args('input', { description: 'The spending lock.' }) input: RecordSpendingLockInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(SpendingLock, await this.service.record(ask.actor, input), NOT_FOUND);
  }

  @Requires('spendingLocks.write')
  @Mutation(() => SpendingLock, {
    description:
      'Corrects a spending lock with a reason; the former wording stays in history. Errors: spendingLocks.reasonMissing, spendingLocks.oneReleaser, spendingLocks.officeNotFound, database.changedMeanwhile.',
  })
  async changeSpendingLock(
    @Args('input', { description: 'The correction.' }) input: ChangeSpendingLockInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.change(ask.actor, input);
    return ask.required(SpendingLock, input.id, NOT_FOUND);
  }

  @Requires('spendingLocks.write')
  @Mutation(() => SpendingLock, {
    description:
      'Takes a step along the life of a spending lock. Errors: spendingLocks.stepNotPossible, spendingLocks.reasonMissing, spendingLocks.releaseDayMissing, spendingLocks.releaseDayAhead, spendingLocks.releasedAfterYear, spendingLocks.releaseNotNamed, database.changedMeanwhile.',
  })
  async changeSpendingLockStatus(
    @Args('input', { description: 'The step.' }) input: ChangeSpendingLockStatusInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.changeStatus(ask.actor, input);
    return ask.required(SpendingLock, input.id, NOT_FOUND);
  }
}
