import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { PlanChange } from './plan-change.model.js';
import { ChangeReminderProfileInput, CreateBodyProfileInput } from './profile.input.js';
import { ProfileService } from './profile.service.js';
import { ReminderProfile } from './reminder-profile.entity.js';

/** Profiles of steps: data that coordination edits. */
@Resolver(() => ReminderProfile)
export class ProfileResolver {
  constructor(private readonly profiles: ProfileService) {}

  @Requires('reminders.manage')
  @Query(() => [ReminderProfile], {
    description: 'All profiles: the county’s by kind, then those of bodies.',
  })
  reminderProfiles(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      ReminderProfile,
      () => sql`true`,
      (profile) => sql`${profile}.body_id is not null, ${profile}.kind, ${profile}.name_de, ${profile}.id`,
    );
  }

  @Requires('reminders.manage')
  @OnlyNow('Tries a change that is not made yet.')
  @Query(() => [PlanChange], {
    description:
      'What changeReminderProfile would change in what is planned, by day; nothing is changed. Errors: as changeReminderProfile.',
  })
  reminderProfilePreview(
    @Args('input', { description: 'The change to try.' }) input: ChangeReminderProfileInput,
    @Ask() ask: Reading,
  ): Promise<PlanChange[]> {
    return this.profiles.preview(ask.actor, input);
  }

  @Requires('reminders.manage')
  @Mutation(() => ReminderProfile, {
    description:
      'Changes a profile; everything planned from it that has not been sent is planned anew. Errors: reviews.codeTwice, reviews.askOnlyWhoOwes and others that name the step.',
  })
  async changeReminderProfile(
    @Args('input', { description: 'What changes.' }) input: ChangeReminderProfileInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.profiles.change(ask.actor, input);
    return ask.required(ReminderProfile, input.id, 'reviews.profileNotFound');
  }

  @Requires('reminders.manage')
  @Mutation(() => ReminderProfile, {
    description:
      'Gives a body a profile of its own, a copy of the county’s, for meetings planned from now on. Errors: reviews.profileExists.',
  })
  async createBodyProfile(
    @Args('input', { description: 'The body.' }) { bodyId }: CreateBodyProfileInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.profiles.createForBody(ask.actor, bodyId);
    return ask.required(ReminderProfile, id, 'reviews.profileNotFound');
  }
}
