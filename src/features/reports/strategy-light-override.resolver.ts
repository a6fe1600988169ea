import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Strategy } from '../strategies/index.js';
import { OverrideStrategyLightInput } from './strategy-light-override.input.js';
import { StrategyLightOverrideService } from './strategy-light-override.service.js';

@Resolver()
export class StrategyLightOverrideResolver {
  constructor(private readonly service: StrategyLightOverrideService) {}

  @Requires('strategies.define')
  @Mutation(() => Strategy, {
    description:
      'Sets the light of a strategy by hand, or gives it back to the rule. Errors: reports.overrideNeedsReason, reports.overrideChanged, strategies.ended.',
  })
  async overrideStrategyLight(
    @Args('input', { description: 'The light and the reason.' }) input: OverrideStrategyLightInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.override(ask.actor, input);
    return ask.required(Strategy, input.strategyId, 'strategies.notFound');
  }
}
