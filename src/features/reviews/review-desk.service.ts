import { Injectable } from '@nestjs/common';
import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { localDate } from '../../kernel/calendar.js';
import { workingDayOnOrAfter } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput, notAllowed, notFound } from '../../kernel/errors.js';
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
import { Review, ReviewState } from './review.entity.js';
import { ReviewPlanner } from './review-planner.js';
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
    requireCoordinator(actor);
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
    const review = await this.load(actor, input);
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
    const review = await this.load(actor, input);
    const today = this.clock.today();
    if (review.startsOn <= today) return;
    review.startsOn = today;
    await this.planner.replan(review, 'STARTED');
  }

  /** Calls off a review that belongs to no meeting. */
  async cancel(actor: Actor, input: CancelReviewInput): Promise<void> {
    const review = await this.load(actor, input);
    if (review.meetingId !== null) throw conflict('reviews.cancelTheMeeting');
    await this.planner.cancel(review, 'REVIEW_ENDED');
  }

  /** Reminds today of some reports that are missing. One mail a day stays one mail a day. */
  async remindNow(actor: Actor, { reviewId, measureIds }: RemindNowInput): Promise<void> {
    requireCoordinator(actor);
    const review = await this.database
      .repository(Review)
      .findOne({ where: { id: reviewId }, lock: { mode: 'pessimistic_write' } });
    if (!review) throw notFound('reviews.notFound', 'reviewId');
    if (review.state !== ReviewState.OPEN) throw conflict('reviews.over', {}, 'reviewId');
    const found = await this.database.firstRow<{ missing: number; done: number }>(sql`
      select (select count(*)::int from review_item i join report_request q on q.id = i.request_id and q.closed_on is null
               where i.review_id = ${reviewId}::uuid and i.measure_id = any(${measureIds}::uuid[])) as missing,
             (select count(*)::int from reminder_step where review_id = ${reviewId}::uuid and code like 'VON-HAND-%') as done`);
    if (!found || found.missing < measureIds.length || measureIds.length === 0)
      throw conflict('reviews.nothingMissing', {}, 'measureIds');
    const dueOn = workingDayOnOrAfter(this.clock.today(), await this.calendars.current());
    const place = { reviewId, anchorOn: review.anchorOn };
    await this.steps.writeEvent(review.profileId, place, byHand(dueOn, found.done + 1, measureIds));
  }

  private async load(actor: Actor, { id, version }: { id: string; version: number }): Promise<Review> {
    requireCoordinator(actor);
    const review = await loadForChange(this.database, Review, { id, version }, 'reviews.notFound');
    if (review.state !== ReviewState.OPEN) throw conflict('reviews.over');
    return review;
  }
}

function requireCoordinator(actor: Actor): void {
  if (!hasRole(actor, Role.COORDINATOR)) throw notAllowed();
}
