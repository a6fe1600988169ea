import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { Review } from './review.entity.js';
import {
  CancelReviewInput,
  ChangeReviewInput,
  PlanReviewInput,
  RemindNowInput,
  StartReviewInput,
} from './review.input.js';
import { ReviewDesk } from './review-desk.service.js';

const ReviewConnection = connectionOf(Review);

/** Review cycles: looked at by those who plan, kept by coordination. */
@Resolver(() => Review)
export class ReviewResolver {
  constructor(private readonly desk: ReviewDesk) {}

  @Requires('conferences.read')
  @Query(() => Review, { nullable: true, description: 'The review before a meeting, or null.' })
  review(
    @Args('meetingId', { type: () => ID, description: 'Id of the meeting.' }) meetingId: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Review, (review) => sql`${review}.meeting_id = ${meetingId}::uuid`);
  }

  @Requires('conferences.read')
  @Query(() => ReviewConnection, {
    name: 'reviews',
    description: 'Open reviews by their day, the next one first.',
  })
  list(@Args() page: PageArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: Review,
      ...page,
      sortBy: 'DAY',
      where: (review) => sql`${review}.state = 'OPEN'`,
    });
  }

  @Requires('reminders.manage')
  @Mutation(() => Review, {
    description:
      'Asks for status reports by a day, without a meeting. Errors: reviews.dayPassed, reviews.dayTaken, reviews.profileInactive.',
  })
  async planReview(
    @Args('input', { description: 'By when, and on what.' }) input: PlanReviewInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Review, await this.desk.plan(ask.actor, input), 'reviews.notFound');
  }

  @Requires('reminders.manage')
  @Mutation(() => Review, {
    description: 'Changes what is under review, or holds its mails back. Errors: reviews.over.',
  })
  async changeReview(
    @Args('input', { description: 'What changes.' }) input: ChangeReviewInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.desk.change(ask.actor, input);
    return ask.required(Review, input.id, 'reviews.notFound');
  }

  @Requires('reminders.manage')
  @Mutation(() => Review, {
    description:
      'Ends the preview of a review: what is due goes out today instead of after it. Errors: reviews.over.',
  })
  async startReview(
    @Args('input', { description: 'Which one.' }) input: StartReviewInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.desk.start(ask.actor, input);
    return ask.required(Review, input.id, 'reviews.notFound');
  }

  @Requires('reminders.manage')
  @Mutation(() => Review, {
    description:
      'Calls off a review that belongs to no meeting. Errors: reviews.cancelTheMeeting, reviews.over.',
  })
  async cancelReview(
    @Args('input', { description: 'Which one.' }) input: CancelReviewInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.desk.cancel(ask.actor, input);
    return ask.required(Review, input.id, 'reviews.notFound');
  }

  @Requires('reminders.manage')
  @Mutation(() => Review, {
    description:
      'Reminds of some missing reports with the next sending (jetzt erinnern); whoever had a mail today gets it tomorrow. Errors: reviews.nothingMissing, reviews.over.',
  })
  async remindNow(
    @Args('input', { description: 'Of which reports.' }) input: RemindNowInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.desk.remindNow(ask.actor, input);
    return ask.required(Review, input.reviewId, 'reviews.notFound');
  }
}
