import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { PaperSchedule } from './paper-schedule.entity.js';
import { SetPaperScheduleInput, StopPaperScheduleInput } from './paper-schedule.input.js';
import { PaperScheduleService } from './paper-schedule.service.js';

const NOT_FOUND = 'paperSchedules.notFound';

/** Which papers are drafted by themselves: kept by coordination. */
@Resolver(() => PaperSchedule)
export class PaperScheduleResolver {
  constructor(private readonly service: PaperScheduleService) {}

  @Requires('papers.write')
  @Query(() => [PaperSchedule], { description: 'All schedules, by body and kind; stopped ones last.' })
  paperSchedules(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      PaperSchedule,
      () => sql`true`,
      (schedule) =>
        sql`not ${schedule}.active, (select name from body where id = ${schedule}.body_id), ${schedule}.kind, ${schedule}.id`,
    );
  }

  @Requires('papers.write')
  @Mutation(() => PaperSchedule, {
    description:
      'Has a paper drafted before each meeting of a body, by default 16 days. Only a draft: freezing it and laying it before the meeting stay with people. Errors: paperSchedules.bodyNotFound, paperSchedules.secretariatMissing, paperSchedules.kindNotBeforeMeeting.',
  })
  async setPaperSchedule(
    @Args('input', { description: 'The schedule.' }) input: SetPaperScheduleInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(PaperSchedule, await this.service.set(ask.actor, input), NOT_FOUND);
  }

  @Requires('papers.write')
  @Mutation(() => PaperSchedule, {
    description: 'Stops a schedule; what it drafted stays. Errors: paperSchedules.stoppedAlready.',
  })
  async stopPaperSchedule(
    @Args('input', { description: 'Which one.' }) input: StopPaperScheduleInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.stop(ask.actor, input);
    return ask.required(PaperSchedule, input.id, NOT_FOUND);
  }
}
