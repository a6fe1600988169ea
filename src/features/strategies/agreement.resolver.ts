import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Agreement } from './agreement.entity.js';
import { StateAgreementInput } from './agreement.input.js';
import { AgreementService } from './agreement.service.js';
import { AgreementState } from './agreement-state.js';
import { isNewestSubmitted } from './strategy.facts.js';

@Resolver(() => Agreement)
export class AgreementResolver {
  constructor(private readonly service: AgreementService) {}

  @Requires('strategies.readOwn')
  @Query(() => [Agreement], {
    description:
      'What the organisations of the signed-in person were asked to agree to and have not answered, oldest first.',
  })
  myOpenAgreements(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      Agreement,
      (agreement) => sql`${agreement}.state = ${AgreementState.ASKED}
        and ${agreement}.organisation_id = any(${ask.actor.organisationIds}::uuid[])
        and exists (select from strategy_version open_version
          join strategy open_strategy on open_strategy.id = open_version.strategy_id
          where open_version.id = ${agreement}.strategy_version_id and open_strategy.ended_on is null
            and ${isNewestSubmitted(sql`open_version`)})`,
      (agreement) => sql`${agreement}.created_at, ${agreement}.id`,
    );
  }

  @Requires('strategies.agree')
  @Mutation(() => Agreement, {
    description:
      'Gives the word of an organisation on a text. Errors: strategies.notYourWord, strategies.onBehalfNeedsSource, strategies.wordNotPossible, strategies.textClosed, strategies.conditionMissing, strategies.conditionNotExpected, strategies.statedBeforeAsked, strategies.dayInFuture.',
  })
  async stateAgreement(
    @Args('input', { description: 'Whose word, on what, and what it says.' }) input: StateAgreementInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.service.state(ask.actor, input);
    return ask.required(Agreement, id, 'strategies.agreementNotFound');
  }
}
