import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { ClosingService } from './closing.service.js';
import { Minutes } from './minutes.entity.js';
import {
  AnswerObjectionInput,
  ApproveMinutesInput,
  CloseMeetingInput,
  FinaliseMinutesInput,
  ObjectToMinutesInput,
  ReviseMinutesInput,
  SendMinutesInput,
} from './minutes.input.js';
import { MinutesService } from './minutes.service.js';
import { Objection } from './objection.entity.js';

/** Minutes, from the close of a meeting to their approval. */
@Resolver(() => Minutes)
export class MinutesResolver {
  constructor(
    private readonly closing: ClosingService,
    private readonly service: MinutesService,
  ) {}

  @Requires('conferences.read')
  @Query(() => Minutes, { nullable: true, description: 'The minutes of a meeting, or null.' })
  minutes(
    @Args('id', { type: () => ID, description: 'Id of the minutes.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Minutes, id);
  }

  @Requires('conferences.write')
  @Mutation(() => Minutes, {
    description:
      'Closes a meeting that was held: agenda, outcomes and attendance stay as they are from now on. ' +
      'Errors: conferences.notHeldYet, minutes.undecidedItems, minutes.nobodyRecorded, minutes.attendanceOpen.',
  })
  async closeMeeting(
    @Args('input', { description: 'Which meeting.' }) input: CloseMeetingInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.closing.close(ask.actor, input));
  }

  @Requires('conferences.write')
  @Mutation(() => Minutes, {
    description:
      'Opens a closed meeting to correct its minutes; closing it again makes a new revision. Errors: minutes.underRevision.',
  })
  async reviseMinutes(
    @Args('input', { description: 'Which minutes, and why.' }) input: ReviseMinutesInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.closing.revise(ask.actor, input);
    return answer(ask, input.id);
  }

  @Requires('conferences.write')
  @Mutation(() => Minutes, {
    description:
      'Sends the minutes: the newest revision can be read by whoever sees the meeting. Errors: minutes.notInState, minutes.underRevision, minutes.noTimeForObjections.',
  })
  async sendMinutes(
    @Args('input', { description: 'Which minutes, and until when objections are possible.' })
    input: SendMinutesInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.send(ask.actor, input);
    return answer(ask, input.id);
  }

  @Requires('minutes.object')
  @Mutation(() => Objection, {
    description:
      'Objects to minutes: who was there, until the last day for it. Errors: minutes.wasNotThere, minutes.objectionTooLate, minutes.underRevision.',
  })
  async objectToMinutes(
    @Args('input', { description: 'Which minutes, and what is wrong.' }) input: ObjectToMinutesInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.service.object(ask.actor, input);
    return ask.required(Objection, id, 'minutes.objectionNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Objection, { description: 'Answers an objection, once. Errors: minutes.alreadyAnswered.' })
  async answerObjection(
    @Args('input', { description: 'The answer.' }) input: AnswerObjectionInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.answer(ask.actor, input);
    return ask.required(Objection, input.id, 'minutes.objectionNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Minutes, {
    description:
      'Makes minutes final. Errors: minutes.notInState, minutes.objectionsPossible, minutes.objectionsOpen.',
  })
  async finaliseMinutes(
    @Args('input', { description: 'Which minutes.' }) input: FinaliseMinutesInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.finalise(ask.actor, input);
    return answer(ask, input.id);
  }

  @Requires('conferences.write')
  @Mutation(() => Minutes, {
    description:
      'Records that a later meeting of the body approved the minutes. Errors: minutes.notInState, minutes.cannotApprove.',
  })
  async approveMinutes(
    @Args('input', { description: 'Which minutes, and by which meeting.' }) input: ApproveMinutesInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.approve(ask.actor, input);
    return answer(ask, input.id);
  }
}

const answer = (ask: Reading, id: string): Promise<Answer> => ask.required(Minutes, id, 'minutes.notFound');
