import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading as Asking } from '../../platform/read/index.js';
import { ProgressIndicator } from './progress-indicator.entity.js';
import { AddProgressIndicatorInput, AddReadingInput } from './progress-indicator.input.js';
import { ProgressIndicatorService } from './progress-indicator.service.js';
import { Reading } from './reading.entity.js';

/** Progress indicators and their values; who may, is decided at the desk. */
@Resolver(() => ProgressIndicator)
export class ProgressIndicatorResolver {
  constructor(private readonly service: ProgressIndicatorService) {}

  @Requires('measures.plan')
  @Mutation(() => ProgressIndicator, {
    description:
      'Adds a progress indicator. Errors: measures.targetIsBaseline, measures.targetBeforeBaseline.',
  })
  async addProgressIndicator(
    @Args('input', { description: 'The progress indicator.' }) input: AddProgressIndicatorInput,
    @Ask() ask: Asking,
  ): Promise<Answer> {
    const id = await this.service.add(ask.actor, input);
    return ask.required(ProgressIndicator, id, 'measures.progressIndicatorNotFound');
  }

  @Requires('measures.update')
  @Mutation(() => Reading, {
    description:
      'Enters a value of a progress indicator; for a day that has one, corrects it and keeps what stood there. Errors: measures.dayInFuture.',
  })
  async addReading(
    @Args('input', { description: 'The value.' }) input: AddReadingInput,
    @Ask() ask: Asking,
  ): Promise<Answer> {
    return ask.required(
      Reading,
      await this.service.read(ask.actor, input),
      'measures.progressIndicatorNotFound',
    );
  }
}
