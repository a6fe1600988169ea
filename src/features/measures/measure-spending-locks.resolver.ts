import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Measure } from './measure.entity.js';
import { MeasureSpendingLocksService } from './measure-spending-locks.service.js';

const measureId = { type: () => ID, description: 'Id of the measure.' };
const spendingLockId = { type: () => ID, description: 'Id of the spending lock.' };

/** Which locked money pays a measure. */
@Resolver(() => Measure)
export class MeasureSpendingLocksResolver {
  constructor(private readonly service: MeasureSpendingLocksService) {}

  @Requires('measures.plan')
  @Mutation(() => Measure, {
    description:
      'Says that the money of a spending lock pays a measure; it shows yellow while the lock is in force. Errors: measures.alreadyPaidByLock.',
  })
  async linkMeasureToSpendingLock(
    @Args('measureId', measureId) measure: string,
    @Args('spendingLockId', spendingLockId) lock: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.link(ask.actor, measure, lock);
    return ask.required(Measure, measure, 'measures.notFound');
  }

  @Requires('measures.plan')
  @Mutation(() => Measure, {
    description:
      'Says that the money of a spending lock does not pay a measure any more. Errors: measures.notPaidByLock.',
  })
  async unlinkMeasureFromSpendingLock(
    @Args('measureId', measureId) measure: string,
    @Args('spendingLockId', spendingLockId) lock: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.unlink(ask.actor, measure, lock);
    return ask.required(Measure, measure, 'measures.notFound');
  }
}
