import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Measure } from './measure.entity.js';
import { MeasureLinksService } from './measure-links.service.js';
import { Participation } from './participation.entity.js';
import { SetParticipationInput } from './participation.input.js';
import { ParticipationService } from './participation.service.js';

const measureId = { type: () => ID, description: 'Id of the measure.' };
const strategyId = { type: () => ID, description: 'Id of the strategy.' };

/** What measures are tied to: strategies, and offices that take part. */
@Resolver(() => Measure)
export class MeasureLinksResolver {
  constructor(
    private readonly links: MeasureLinksService,
    private readonly participations: ParticipationService,
  ) {}

  @Requires('measures.commit')
  @Mutation(() => Participation, {
    description:
      'Adds an office, changes its role, or writes down what it promises. Errors: measures.conditionMissing, measures.alreadyTakesPart, measures.leadIsSetElsewhere.',
  })
  async setParticipation(
    @Args('input', { description: 'The part of the office.' }) input: SetParticipationInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.participations.set(ask.actor, input);
    return ask.required(Participation, id, 'measures.participationNotFound');
  }

  @Requires('measures.plan')
  @Mutation(() => Measure, {
    description: 'Makes a measure a step of a strategy. Errors: measures.alreadyLinked.',
  })
  async linkMeasureToStrategy(
    @Args('measureId', measureId) measure: string,
    @Args('strategyId', strategyId) strategy: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.links.link(ask.actor, measure, strategy);
    return ask.required(Measure, measure, 'measures.notFound');
  }

  @Requires('measures.plan')
  @Mutation(() => Measure, {
    description: 'Makes a measure no longer a step of a strategy. Errors: measures.wouldBecomeIncomplete.',
  })
  async unlinkMeasureFromStrategy(
    @Args('measureId', measureId) measure: string,
    @Args('strategyId', strategyId) strategy: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.links.unlink(ask.actor, measure, strategy);
    return ask.required(Measure, measure, 'measures.notFound');
  }
}
