import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import {
  CancelLeavingInput,
  HandOverThingsInput,
  LeaveInput,
  ReturnPersonInput,
  TakeBackInput,
} from './hand-over.input.js';
import { HandOver } from './hand-over.model.js';
import { HandOverService } from './hand-over.service.js';
import { hasLeft, heldThings } from './holdings.sql.js';

/** More people than ever leave at once. */
const MOST_OPEN = 200;

@Resolver(() => HandOver)
export class HandOverResolver {
  constructor(private readonly service: HandOverService) {}

  @Requires('handOver.read')
  @OnlyNow('What is to be handed over is a matter of now.')
  @Query(() => HandOver, {
    nullable: true,
    description: 'What somebody holds and has handed over, or null where there is no such person.',
  })
  handOver(
    @Args('personId', { type: () => ID, description: 'The person.' }) personId: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(HandOver, personId);
  }

  @Requires('handOver.read')
  @OnlyNow('What is to be handed over is a matter of now.')
  @Query(() => [HandOver], {
    description:
      'People who have left and still hold something, by last day: to be handed over. See handOverTasks for measures without anybody.',
  })
  openHandOvers(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      HandOver,
      (row) => sql`${hasLeft(row, ask.context.today)}
        and ${row}.id in (select t.holder_id from (${heldThings('PERSON', ask.context)}) t)`,
      (row) => sql`${row}.left_on nulls first, ${row}.name, ${row}.id`,
      MOST_OPEN,
    );
  }

  @Requires('handOver.leave')
  @Mutation(() => HandOver, {
    description:
      'Somebody leaves (Ausscheiden): at once where the last day is over, else when it is. Errors: handOver.notNamed, handOver.saidTwice, handOver.notHeld, handOver.thingChanged, handOver.successorUnfit.',
  })
  async leave(
    @Args('input', { description: 'Who, until when, and who takes over.' }) input: LeaveInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(HandOver, await this.service.leave(ask.actor, input), 'people.notFound');
  }

  @Requires('handOver.leave')
  @Mutation(() => HandOver, {
    description: 'Calls a leaving off before its day. Errors: handOver.notPrepared.',
  })
  async cancelLeaving(
    @Args('input', { description: 'Who stays.' }) input: CancelLeavingInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(HandOver, await this.service.cancel(input), 'people.notFound');
  }

  @Requires('handOver.pass')
  @Mutation(() => HandOver, {
    description:
      'Hands on single things of somebody who has left. Errors: handOver.stillHere, handOver.rightsByAdministration, handOver.notHeld, handOver.thingChanged, handOver.successorUnfit.',
  })
  async handOverThings(
    @Args('input', { description: 'Whose, what, to whom.' }) input: HandOverThingsInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(HandOver, await this.service.handOver(ask.actor, input), 'people.notFound');
  }

  @Requires('handOver.leave')
  @Mutation(() => HandOver, {
    description:
      'Somebody comes back (Rückkehr), with new roles; what was handed over is listed and stays where it is. Errors: handOver.stillHere, people.masked.',
  })
  async returnPerson(
    @Args('input', { description: 'Who, where, as what.' }) input: ReturnPersonInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(HandOver, await this.service.comeBack(input), 'people.notFound');
  }

  @Requires('handOver.pass')
  @Mutation(() => HandOver, {
    description:
      'Gives back what somebody has handed over, as far as it is still there. Errors: handOver.notThereAnyMore, handOver.rightsByAdministration, handOver.successorUnfit.',
  })
  async takeBack(
    @Args('input', { description: 'Who takes back what.' }) input: TakeBackInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(HandOver, await this.service.takeBack(ask.actor, input), 'people.notFound');
  }
}
