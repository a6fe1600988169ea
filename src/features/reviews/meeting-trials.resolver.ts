import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Ask, Reading } from '../../platform/read/index.js';
import { MoveMeetingInput, PlanMeetingInput } from '../conferences/index.js';
import { MeetingTrials } from './meeting-trials.js';
import { PlanChange } from './plan-change.model.js';

/** A look at what would be planned, before a date is set or moved. */
@Resolver(() => PlanChange)
export class MeetingTrialsResolver {
  constructor(private readonly trials: MeetingTrials) {}

  @Requires('conferences.write')
  @OnlyNow('Tries a date that is not set yet.')
  @Query(() => [PlanChange], {
    description:
      'What planMeeting would plan, by day: requests, reminders, invitation, papers; nothing is changed. Errors: as planMeeting.',
  })
  planMeetingPreview(
    @Args('input', { description: 'The date to try.' }) input: PlanMeetingInput,
    @Ask() ask: Reading,
  ): Promise<PlanChange[]> {
    return this.trials.plan(ask.actor, input);
  }

  @Requires('conferences.write')
  @OnlyNow('Tries a change that is not made yet.')
  @Query(() => [PlanChange], {
    description:
      'What moveMeeting would change in what is planned, by day; nothing is changed. Errors: as moveMeeting.',
  })
  moveMeetingPreview(
    @Args('input', { description: 'The move to try.' }) input: MoveMeetingInput,
    @Ask() ask: Reading,
  ): Promise<PlanChange[]> {
    return this.trials.move(ask.actor, input);
  }
}
