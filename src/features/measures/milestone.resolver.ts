import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Milestone } from './milestone.entity.js';
import { AddMilestoneInput, ChangeMilestoneInput, CompleteMilestoneInput } from './milestone.input.js';
import { MilestoneService } from './milestone.service.js';

/** Milestones; who may, is decided at the desk: the lead office, the accountable person, coordination. */
@Resolver(() => Milestone)
export class MilestoneResolver {
  constructor(private readonly service: MilestoneService) {}

  @Requires('measures.plan')
  @Mutation(() => Milestone, {
    description: 'Adds a milestone. Errors: measures.dueDayInPast, measures.isOver.',
  })
  async addMilestone(
    @Args('input', { description: 'The milestone.' }) input: AddMilestoneInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.add(ask.actor, input));
  }

  @Requires('measures.plan')
  @Mutation(() => Milestone, {
    description:
      'Renames, moves or gives up a milestone; every move is kept. Errors: measures.shiftReasonMissing, measures.milestoneClosed, database.changedMeanwhile.',
  })
  async changeMilestone(
    @Args('input', { description: 'What changes.' }) input: ChangeMilestoneInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.change(ask.actor, input));
  }

  @Requires('measures.update')
  @Mutation(() => Milestone, {
    description: 'Says that a milestone was reached. Errors: measures.dayInFuture, measures.milestoneClosed.',
  })
  async completeMilestone(
    @Args('input', { description: 'Which milestone, and when.' }) input: CompleteMilestoneInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.complete(ask.actor, input));
  }
}

const answer = (ask: Reading, id: string): Promise<Answer> =>
  ask.required(Milestone, id, 'measures.milestoneNotFound');
