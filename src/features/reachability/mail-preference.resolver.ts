import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import {
  AddQuietTimeInput,
  ChangeMailPreferenceInput,
  ChangeReminderSettingsInput,
} from './mail-preference.input.js';
import { MailPreference, ReminderSettings } from './mail-preference.model.js';
import { MailPreferenceService } from './mail-preference.service.js';
import { QuietTime } from './quiet-time.entity.js';

/** Quiet: everybody says when reminders are welcome, coordination says how long they may wait for that. */
@Resolver(() => MailPreference)
export class MailPreferenceResolver {
  constructor(private readonly service: MailPreferenceService) {}

  @Requires('reminders.readOwn')
  @OnlyNow('What the person who asks wants now.')
  @Query(() => MailPreference, { description: 'When the person who asks wants to get reminders.' })
  myMailPreference(@Ask() ask: Reading): Promise<MailPreference> {
    return this.service.of(ask.actor);
  }

  @Requires('accounts.own')
  @Mutation(() => MailPreference, {
    description: 'Says when reminders are welcome. Errors: reachability.noWeekday, reachability.pauseInPast.',
  })
  async changeMyMailPreference(
    @Args('input', { description: 'All wishes.' }) input: ChangeMailPreferenceInput,
    @Ask() ask: Reading,
  ): Promise<MailPreference> {
    await this.service.change(ask.actor, input);
    return this.service.of(ask.actor);
  }

  @Requires('reminders.manage')
  @OnlyNow('What is set now.')
  @Query(() => ReminderSettings, { description: 'What is set for all reminders.' })
  reminderSettings(): Promise<ReminderSettings> {
    return this.service.settings();
  }

  @Requires('reminders.manage')
  @Mutation(() => ReminderSettings, {
    description: 'Changes what is set for all reminders. Errors: database.changedMeanwhile.',
  })
  async changeReminderSettings(
    @Args('input', { description: 'What holds from now on.' }) input: ChangeReminderSettingsInput,
  ): Promise<ReminderSettings> {
    await this.service.changeSettings(input);
    return this.service.settings();
  }

  @Requires('reminders.manage')
  @OnlyNow('Days to come.')
  @Query(() => [QuietTime], { description: 'Works holidays that are on or to come, the next one first.' })
  quietTimes(@Ask() ask: Reading): Promise<Answer> {
    const { today } = ask.context;
    return ask.list(
      QuietTime,
      (quiet) => sql`${quiet}.to_day >= ${today}::date`,
      (quiet) => sql`${quiet}.from_day, ${quiet}.id`,
    );
  }

  @Requires('reminders.manage')
  @Mutation(() => QuietTime, {
    description:
      'Adds works holidays: reminders wait, what is due stays due. Errors: people.daysReversed, reachability.organisationNotFound.',
  })
  async addQuietTime(
    @Args('input', { description: 'Whose, and from when to when.' }) input: AddQuietTimeInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(QuietTime, await this.service.addQuietTime(input), 'reachability.quietTimeNotFound');
  }

  @Requires('reminders.manage')
  @Mutation(() => Boolean, { description: 'Removes works holidays. Errors: reachability.quietTimeNotFound.' })
  async removeQuietTime(
    @Args('id', { type: () => ID, description: 'Id of the quiet time.' }) id: string,
  ): Promise<boolean> {
    await this.service.removeQuietTime(id);
    return true;
  }
}
