import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { isSendingTime, localHourIn } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { Requires } from '../../platform/auth/requires.js';
import { Costs } from '../../platform/graphql/costs.js';
import { all, sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobQueue } from '../../platform/jobs/index.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { Calendars } from '../calendars/index.js';
import { Measure } from '../measures/index.js';
import { Review } from '../reviews/index.js';
import { needsHandOver } from './cockpit.shape.js';
import { Delivery } from './delivery.entity.js';
import { ExpectedReminder } from './expected-reminder.model.js';
import { isRunning } from './owed.sql.js';
import { DryRunInput } from './reminder.input.js';
import { SEND_DUE } from './reminder.jobs.js';

/** A dry run of everything is for looking at, not for exporting. */
const LONGEST_DRY_RUN = 1_000;

const DeliveryConnection = connectionOf(Delivery);

@Resolver(() => Delivery)
export class ReminderResolver {
  constructor(
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
  ) {}

  @Requires('reminders.manage')
  @OnlyNow('A dry run of mails to come.')
  @Query(() => Review, {
    description:
      'Dry run for a meeting: every step with its day in words, who would get what and why (`expected`, recipients as they would be found now), and what was sent. Errors: reminders.noReview.',
  })
  reminderPlan(
    @Args('meetingId', { type: () => ID, description: 'Id of the meeting.' }) meetingId: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(
      Review,
      (review) => sql`${review}.meeting_id = ${meetingId}::uuid`,
      'reminders.noReview',
    );
  }

  @Requires('reminders.manage')
  @OnlyNow('A dry run of mails to come.')
  @Costs(500)
  @Query(() => [ExpectedReminder], {
    description:
      'Dry run: who would get what, when and why, for one review, one person or some days, recipients as they would be found now. The first 1000.',
  })
  reminderDryRun(
    @Args('input', { description: 'What to look at.' }) { reviewId, personId, from, to }: DryRunInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.list(
      ExpectedReminder,
      (row) =>
        all([
          // the steps first: so Postgres looks for recipients of these alone
          sql`${row}.step_id = any(array(select ds.id from reminder_step ds where ${all([
            reviewId ? sql`ds.review_id = ${reviewId}::uuid` : undefined,
            from ? sql`ds.due_on >= ${from}::date` : undefined,
            to ? sql`ds.due_on <= ${to}::date` : undefined,
          ])}))`,
          personId ? sql`${row}.recipient_id = ${personId}::uuid` : undefined,
        ]),
      (row) =>
        sql`(select ds.due_on from reminder_step ds where ds.id = ${row}.step_id), ${row}.address, ${row}.subject_id`,
      LONGEST_DRY_RUN,
    );
  }

  @Requires('reminders.manage')
  @Query(() => [Measure], {
    description:
      'Running measures for which nobody who works here is accountable: to be handed over, by number.',
  })
  handOverTasks(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      Measure,
      (measure) => sql`${isRunning(measure)} and ${needsHandOver(measure, ask.context.today)}`,
      (measure) => sql`${measure}.number`,
      LONGEST_DRY_RUN,
    );
  }

  @Requires('reminders.readOwn')
  @Query(() => DeliveryConnection, { description: 'Reminder mails to the person who asks, by day.' })
  myReminders(@Args() page: PageArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: Delivery,
      ...page,
      sortBy: 'DAY',
      where: (delivery) => sql`${delivery}.recipient_id = ${ask.actor.personId}::uuid`,
    });
  }

  @Requires('reminders.manage')
  @Mutation(() => Boolean, {
    description:
      'Checks now, instead of within five minutes, what is due (jetzt prüfen). False outside the sending hours (8–18 on working days): then it leaves when they begin.',
  })
  async sendDueReminders(): Promise<boolean> {
    this.transactions.afterCommit(() => this.queue.enqueue(SEND_DUE, {}, { dedupeId: 'now' }));
    return isSendingTime(localHourIn(this.clock.now()), await this.calendars.current());
  }
}
