import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Meeting } from './meeting.entity.js';
import { MeetingState } from './meeting.enums.js';
import {
  CancelMeetingInput,
  ChangeMeetingInput,
  ChangeMeetingStateInput,
  MoveMeetingInput,
  PlanMeetingInput,
} from './meeting.input.js';
import { MeetingService } from './meeting.service.js';

/** What coordination does with meetings. */
@Resolver(() => Meeting)
export class MeetingResolver {
  constructor(private readonly meetings: MeetingService) {}

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description: 'Sets a date for a body; reviews are planned from it. Errors: conferences.bodyInactive.',
  })
  async planMeeting(
    @Args('input', { description: 'The date.' }) input: PlanMeetingInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.meetings.plan(ask.actor, input));
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, { description: 'Changes place, end or visibility of a meeting.' })
  async changeMeeting(
    @Args('input', { description: 'What changes.' }) input: ChangeMeetingInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.meetings.change(ask.actor, input);
    return answer(ask, input.id);
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Moves a meeting to another day or hour; what is counted back from it is planned anew. ' +
      'Errors: conferences.alreadyHeld, conferences.meetingCancelled.',
  })
  async moveMeeting(
    @Args('input', { description: 'Where to.' }) input: MoveMeetingInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.meetings.move(ask.actor, input);
    return answer(ask, input.id);
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, { description: 'Cancels a meeting. Errors: conferences.alreadyHeld.' })
  async cancelMeeting(
    @Args('input', { description: 'Which meeting, and why.' }) input: CancelMeetingInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.meetings.changeState(ask.actor, { ...input, state: MeetingState.CANCELLED });
    return answer(ask, input.id);
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Takes a meeting to its next state: PLANNED → INVITED → HELD, or CANCELLED. ' +
      'Errors: conferences.notInvitedYet, conferences.dayNotCome, conferences.noWayBack.',
  })
  async changeMeetingState(
    @Args('input', { description: 'The next state.' }) input: ChangeMeetingStateInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.meetings.changeState(ask.actor, input);
    return answer(ask, input.id);
  }
}

const answer = (ask: Reading, id: string): Promise<Answer> =>
  ask.required(Meeting, id, 'conferences.meetingNotFound');
