import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { Escalation } from './escalation.entity.js';
import { DecideEscalationInput } from './escalation.input.js';
import { Escalations } from './escalations.js';

const EscalationConnection = connectionOf(Escalation);

/** What waits for a human click before the head of an office is told. */
@Resolver(() => Escalation)
export class EscalationResolver {
  constructor(private readonly escalations: Escalations) {}

  @Requires('reminders.manage')
  @Query(() => EscalationConnection, {
    description: 'Escalations that wait for a decision, the oldest first.',
  })
  openEscalations(@Args() page: PageArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: Escalation,
      ...page,
      sortBy: 'DAY',
      where: (row) => sql`${row}.state = 'PROPOSED'`,
    });
  }

  @Requires('reminders.manage')
  @Mutation(() => Escalation, {
    description:
      'Releases or declines an escalation. Released, the head of the office is told with the next mail. Errors: reminders.escalationDecided, reminders.reasonMissing.',
  })
  async decideEscalation(
    @Args('input', { description: 'The decision.' }) input: DecideEscalationInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.escalations.decide(ask.actor, input);
    return ask.required(Escalation, input.id, 'reminders.escalationNotFound');
  }
}
