import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Meeting } from './meeting.entity.js';
import { JoinMeetingsInput, SplitMeetingInput } from './meeting-joining.input.js';
import { MeetingJoiningService } from './meeting-joining.service.js';

/** Two meetings become one, or one becomes two. */
@Resolver(() => Meeting)
export class MeetingJoiningResolver {
  constructor(private readonly joining: MeetingJoiningService) {}

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Zusammenlegen: moves the agenda of a meeting behind that of another one of the same body and answers with the latter; ' +
      'the emptied one is cancelled with a link. What was proposed for both, or stands on both by the template, stays behind. Errors: conferences.otherBody, conferences.itemHasOutcomes, conferences.alreadyHeld.',
  })
  async joinMeetings(
    @Args('input', { description: 'The two meetings.' }) input: JoinMeetingsInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.joining.join(ask.actor, input);
    return ask.required(Meeting, input.intoId, 'conferences.meetingNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Teilen: moves items of a meeting to a new meeting of the same body on another day and answers with the new one. ' +
      'Errors: conferences.splitOnSameDay, conferences.itemElsewhere, conferences.itemHasOutcomes, conferences.alreadyHeld.',
  })
  async splitMeeting(
    @Args('input', { description: 'What goes where.' }) input: SplitMeetingInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.joining.split(ask.actor, input);
    return ask.required(Meeting, id, 'conferences.meetingNotFound');
  }
}
