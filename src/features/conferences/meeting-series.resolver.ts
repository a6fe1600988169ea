import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Meeting } from './meeting.entity.js';
import { MeetingSeries } from './meeting-series.entity.js';
import { PlanMeetingSeriesInput, SkipMeetingInput } from './meeting-series.input.js';
import { MeetingSeriesService } from './meeting-series.service.js';

/** What coordination does with meetings in series. */
@Resolver(() => MeetingSeries)
export class MeetingSeriesResolver {
  constructor(private readonly series: MeetingSeriesService) {}

  @Requires('conferences.write')
  @Mutation(() => MeetingSeries, {
    description:
      'Plans chosen dates of a body at once, all or none; reviews are planned from each. ' +
      'Errors: conferences.bodyInactive, conferences.bodyMeetsAlready, conferences.dateTwice, conferences.seriesTooLong.',
  })
  async planMeetingSeries(
    @Args('input', { description: 'The dates.' }) input: PlanMeetingSeriesInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.series.plan(ask.actor, input);
    return ask.required(MeetingSeries, id, 'conferences.meetingNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Leaves out a date of a series; it stays in sight as cancelled, with the reason. ' +
      'Errors: conferences.notInSeries, conferences.alreadyHeld, conferences.meetingCancelled.',
  })
  async skipMeeting(
    @Args('input', { description: 'Which date, and why.' }) input: SkipMeetingInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.series.skip(ask.actor, input);
    return ask.required(Meeting, input.id, 'conferences.meetingNotFound');
  }
}
