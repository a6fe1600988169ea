import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isSendingTime, localHourIn, nrw } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobQueue } from '../../platform/jobs/index.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { Delivery } from './delivery.entity.js';
import { SEND_DUE } from './reminder.jobs.js';
import { Review } from './review.entity.js';

const DeliveryConnection = connectionOf(Delivery);

@Resolver(() => Review)
export class ReminderResolver {
  constructor(
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  @Requires('conferences.read')
  @Query(() => Review, { nullable: true, description: 'The review before a meeting, or null.' })
  review(
    @Args('meetingId', { type: () => ID, description: 'Id of the meeting.' }) meetingId: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Review, (review) => sql`${review}.meeting_id = ${meetingId}::uuid`);
  }

  @Requires('reminders.manage')
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
  sendDueReminders(): boolean {
    this.transactions.afterCommit(() => this.queue.enqueue(SEND_DUE, {}, { dedupeId: 'now' }));
    return isSendingTime(localHourIn(this.clock.now()), nrw);
  }
}
