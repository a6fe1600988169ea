import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { Strategy } from './strategy.entity.js';
import { StrategiesArgs, strategyMatches } from './strategy.filter.js';
import { ChangeStrategyInput, CreateStrategyInput, EndStrategyInput } from './strategy.input.js';
import { ChangeStrategyTextInput, SubmitStrategyVersionInput } from './strategy-version.input.js';
import { StrategyService } from './strategy.service.js';

const StrategyConnection = connectionOf(Strategy);
const NOT_FOUND = 'strategies.notFound';

@Resolver(() => Strategy)
export class StrategyResolver {
  constructor(private readonly service: StrategyService) {}

  @Requires('strategies.read')
  @Query(() => Strategy, { nullable: true, description: 'One strategy, or null.' })
  strategy(
    @Args('id', { type: () => ID, description: 'Id of the strategy.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Strategy, id);
  }

  @Requires('strategies.read')
  @Query(() => StrategyConnection, { description: 'Strategies the reader may see, by default by number.' })
  strategies(@Args() { filter = {}, ...page }: StrategiesArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: Strategy,
      ...page,
      where: (strategy) => strategyMatches(strategy, filter, ask.context),
    });
  }

  @Requires('strategies.define')
  @Mutation(() => Strategy, { description: 'Begins a draft. Errors: strategies.periodReversed.' })
  async createStrategy(
    @Args('input', { description: 'The strategy.' }) input: CreateStrategyInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Strategy, await this.service.create(ask.actor, input), NOT_FOUND);
  }

  @Requires('strategies.define')
  @Mutation(() => Strategy, {
    description: 'Changes everything but the text. Errors: strategies.ended, strategies.periodReversed.',
  })
  async changeStrategy(
    @Args('input', { description: 'The changes.' }) input: ChangeStrategyInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.change(ask.actor, input);
    return ask.required(Strategy, input.id, NOT_FOUND);
  }

  @Requires('strategies.define')
  @Mutation(() => Strategy, {
    description:
      'Changes the text. A text that organisations were asked about stays as it is, and the change becomes the next version, which needs agreement again. Errors: strategies.ended, strategies.newerTextExists.',
  })
  async changeStrategyText(
    @Args('input', { description: 'The new wording.' }) input: ChangeStrategyTextInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Strategy, await this.service.changeText(ask.actor, input), NOT_FOUND);
  }

  @Requires('strategies.define')
  @Mutation(() => Strategy, {
    description:
      'Asks organisations to agree to the newest text. Errors: strategies.textMissing, strategies.problemAreaMissing, strategies.alreadyAgreed, strategies.alreadyAsked, strategies.newerTextExists, strategies.ended.',
  })
  async submitStrategyVersion(
    @Args('input', { description: 'Which text, and who is asked.' }) input: SubmitStrategyVersionInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Strategy, await this.service.submit(ask.actor, input), NOT_FOUND);
  }

  @Requires('strategies.define')
  @Mutation(() => Strategy, { description: 'Ends a strategy for good. Errors: strategies.ended.' })
  async endStrategy(
    @Args('input', { description: 'Why and when.' }) input: EndStrategyInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.end(ask.actor, input);
    return ask.required(Strategy, input.id, NOT_FOUND);
  }
}
