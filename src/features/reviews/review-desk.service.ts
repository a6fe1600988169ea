import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { localDate } from '../../kernel/calendar.js';
import { workingDayOnOrAfter } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Calendars } from '../calendars/index.js';
import { byHand } from './event-steps.js';
import { ProfileKind } from './profile.enums.js';
import { Profiles } from './profiles.js';
import type {
  CancelReviewInput,
  ChangeReviewInput,
  PlanReviewInput,
  RemindNowInput,
  StartReviewInput,
} from './review.input.js';
import { ReviewAction } from './review-action.js';
import { Review, ReviewState } from './review.entity.js';
import { ReviewPlanner } from './review-planner.js';
import { requireKeeper, requirePossible, type ReviewFacts } from './review-rights.rules.js';
import { StepWriter } from './step-writer.js';

/** What coordination does with reviews. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly profiles: Profiles,
    private readonly planner: ReviewPlanner,
    private readonly steps: StepWriter,
  ) {}

  /** Plans status reports by a day, without a meeting, and returns the id of the review. */
  async plan(actor: Actor, { dueOn, ...filters }: PlanReviewInput): Promise<string> {
    requireKeeper(actor);
    if (dueOn <= this.clock.today()) throw invalidInput('reviews.dayPassed', 'dueOn', { dueOn });
    const profile = await this.profiles.ofKind(ProfileKind.HALF_YEARLY_STATUS);
    if (!profile) throw conflict('reviews.profileInactive', {}, 'dueOn');
    const taken = await this.database.repository(Review).findOneBy({
      profileId: profile.profile.id,
      anchorOn: dueOn,
      state: ReviewState.OPEN,
    });
    if (taken) throw conflict('reviews.dayTaken', { dueOn }, 'dueOn');
    const anchorOn = localDate(dueOn);
    return (await this.planner.open({ profile, meetingId: null, anchorOn, ...filters })).id;
  }

  /** Narrows what is under review, holds its mails back or lets them go on. */
  async change(actor: Actor, input: ChangeReviewInput): Promise<void> {
    const review = await this.load(actor, input, ReviewAction.CHANGE);
    const { strategyIds, areaIds, officeIds, isPaused } = input;
    const filters = Object.entries({ strategyIds, areaIds, officeIds }).filter(
      ([, ids]) => ids !== undefined,
    );
    Object.assign(review, Object.fromEntries(filters));
    if (isPaused !== undefined) review.isPaused = isPaused;
    // What comes due meanwhile stays planned: when it goes on, the newest step leaves
    if (isPaused) await this.planner.holdBack(review.id, 'REVIEW_ENDED');
    await this.planner.lookAgain(review);
  }

  /** Ends the preview: what is due goes out today. */
  async start(actor: Actor, input: StartReviewInput): Promise<void> {
    const review = await this.load(actor, input, ReviewAction.START);
    const today = this.clock.today();
    if (review.startsOn <= today) return;
    review.startsOn = today;
    await this.planner.replan(review, 'STARTED');
  }

  /** Calls off a review that belongs to no meeting. */
  async cancel(actor: Actor, input: CancelReviewInput): Promise<void> {
    const review = await this.load(actor, input, ReviewAction.CANCEL);
    await this.planner.cancel(review, 'REVIEW_ENDED');
  }

  /** Reminds today of some reports that are missing. One mail a day stays one mail a day. */
  async remindNow(actor: Actor, { reviewId, measureIds }: RemindNowInput): Promise<void> {
    requireKeeper(actor);
    const review = await this.database
      .repository(Review)
      .findOne({ where: { id: reviewId }, lock: { mode: 'pessimistic_write' } });
    if (!review) throw notFound('reviews.notFound', 'reviewId');
    const found = await this.database.firstRow<{ missing: number; done: number }>(sql`
      select (select count(*)::int from review_item i join report_request q on q.id = i.request_id and q.closed_on is null
               where i.review_id = ${reviewId}::uuid and i.measure_id = any(${measureIds}::uuid[])) as missing,
             (select count(*)::int from reminder_step where review_id = ${reviewId}::uuid and code like 'VON-HAND-%') as done`);
    const { missing = 0, done = 0 } = found ?? {};
    const hasMissing = measureIds.length > 0 && missing >= measureIds.length;
    requirePossible(ReviewAction.REMIND, this.factsOf(review, hasMissing), 'measureIds');
    const dueOn = workingDayOnOrAfter(this.clock.today(), await this.calendars.current());
    const place = { reviewId, anchorOn: review.anchorOn };
    await this.steps.writeEvent(review.profileId, place, byHand(dueOn, done + 1, measureIds));
  }

  private async load(
    actor: Actor,
    { id, version }: { id: string; version: number },
    action: ReviewAction,
  ): Promise<Review> {
    requireKeeper(actor);
    const review = await loadForChange(this.database, Review, { id, version }, 'reviews.notFound');
    requirePossible(action, this.factsOf(review, false));
    return review;
  }

  private factsOf({ state, meetingId, startsOn }: Review, hasMissing: boolean): ReviewFacts {
    return { state, isOfMeeting: meetingId !== null, isPreview: startsOn > this.clock.today(), hasMissing };
  }
}
