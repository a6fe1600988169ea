import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Outcome } from '../conferences/index.js';
import { Measure } from '../measures/index.js';
import { RecordDecisionInput, SetConfirmingBodyInput } from './decision.input.js';
import { DecisionService } from './decision.service.js';

/** The register of decisions that writes the plan. */
@Resolver(() => Outcome)
export class DecisionResolver {
  constructor(private readonly decisions: DecisionService) {}

  @Requires('conferences.write')
  @Mutation(() => Outcome, {
    description:
      'Records an outcome and writes what follows from it into the plan, all in one step or not at all. ' +
      'Errors: those of recordOutcome, createMeasure, changeMeasureStatus and stateAgreement; minutes.nothingDecided, minutes.needsResolution.',
  })
  async recordDecision(
    @Args('input', { description: 'The decision.' }) input: RecordDecisionInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.decisions.record(ask.actor, input);
    return ask.required(Outcome, id, 'conferences.outcomeNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Measure, {
    description:
      'Names the body that confirms when a measure is done: from then on nobody else completes it. Errors: conferences.bodyNotFound.',
  })
  async setConfirmingBody(
    @Args('input', { description: 'Which measure, and which body.' }) input: SetConfirmingBodyInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.decisions.setConfirmingBody(ask.actor, input);
    return ask.required(Measure, input.id, 'measures.notFound');
  }
}
