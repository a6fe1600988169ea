import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { localDate, type LocalDate } from '../../kernel/calendar.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import {
  Body,
  BodyType,
  type Meeting,
  type MeetingListener,
  MeetingListeners,
} from '../conferences/index.js';
import { WithdrawnBecause } from './reminder.entity.js';
import { type AlreadyTold, planSteps, type ReviewPlan } from './review.rules.js';
import { Review, ReviewState } from './review.entity.js';
import { ReviewItems } from './review-items.js';
import { withdrawReview } from './withdrawal.js';

/** Bodies that look at how the measures go before they meet. */
const REVIEWING: readonly BodyType[] = [
  BodyType.PLANNERS_CONFERENCE,
  BodyType.STRATEGY_GROUP,
  BodyType.STEERING_GROUP,
];

/**
 * The only writer of reviews and their steps. Hangs on the meetings: whatever happens to one, its review follows within the
 * same transaction, so that a date and what is counted back from it never disagree.
 */
@Injectable()
export class ReviewService implements OnModuleInit, MeetingListener {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly items: ReviewItems,
    private readonly meetings: MeetingListeners,
  ) {}

  onModuleInit(): void {
    this.meetings.register(this);
  }

  /** Says who owes what by when, and which reminders will come. */
  async meetingPlanned(meeting: Meeting): Promise<void> {
    const body = await this.database.repository(Body).findOneByOrFail({ id: meeting.bodyId });
    if (!REVIEWING.includes(body.type) || meeting.heldOn <= this.clock.today()) return;
    const plan = this.plan(meeting);
    const reviews = this.database.repository(Review);
    const review = await reviews.save(
      reviews.create({ meetingId: meeting.id, reportDueOn: plan.reportDueOn, state: ReviewState.OPEN }),
    );
    await this.items.add(review.id, plan.reportDueOn);
    await this.writeSteps(review.id, plan);
  }

  /** Plans anew what has not been sent; what was sent stays as it is. Running measures that are new join the review. */
  async meetingMoved(meeting: Meeting, oldDate: LocalDate): Promise<void> {
    if (meeting.heldOn === oldDate) return;
    const review = await this.findReview(meeting);
    if (!review) return this.meetingPlanned(meeting);
    await withdrawReview(this.database, review.id, WithdrawnBecause.MEETING_MOVED);
    const sentSteps = await this.sentSteps(review.id);
    const told = sentSteps.length > 0 ? localDate(review.reportDueOn) : undefined;
    const plan = this.plan(meeting, { reportDueOn: told, sentSteps });
    await this.cancelSteps(review.id, WithdrawnBecause.MEETING_MOVED, sentSteps);
    review.reportDueOn = plan.reportDueOn;
    await this.database.repository(Review).save(review);
    await this.items.moveDue(review.id, plan.reportDueOn);
    await this.items.add(review.id, plan.reportDueOn);
    await this.writeSteps(review.id, plan);
  }

  /** Nobody owes anything for a meeting that does not take place. */
  async meetingCancelled(meeting: Meeting): Promise<void> {
    await this.end(meeting, ReviewState.CANCELLED, WithdrawnBecause.MEETING_CANCELLED);
  }

  /** Reminders end with the meeting. What was not reported stays owed and shows as late. */
  async meetingHeld(meeting: Meeting): Promise<void> {
    await this.end(meeting, ReviewState.CLOSED, WithdrawnBecause.MEETING_HELD);
  }

  private async end(meeting: Meeting, state: ReviewState, because: WithdrawnBecause): Promise<void> {
    const review = await this.findReview(meeting);
    if (!review) return;
    await withdrawReview(this.database, review.id, because);
    await this.cancelPlannedSteps(review.id, because);
    if (state === ReviewState.CANCELLED) await this.items.release(review.id);
    review.state = state;
    await this.database.repository(Review).save(review);
  }

  private plan(meeting: Meeting, told?: AlreadyTold): ReviewPlan {
    return planSteps(localDate(meeting.heldOn), this.clock.today(), told);
  }

  private async findReview(meeting: Meeting): Promise<Review | null> {
    return this.database.repository(Review).findOne({
      where: { meetingId: meeting.id, state: ReviewState.OPEN },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Steps of which at least one mail has left, or is leaving just now. */
  private async sentSteps(reviewId: string): Promise<string[]> {
    const rows = await this.database.rows<{ code: string }>(sql`
      select distinct s.code from reminder_step s
        join reminder r on r.step_id = s.id and r.withdrawn_because is null
       where s.review_id = ${reviewId}::uuid`);
    return rows.map(({ code }) => code);
  }

  private async cancelPlannedSteps(reviewId: string, because: WithdrawnBecause): Promise<void> {
    await this.database.rows(sql`
      update reminder_step set state = 'CANCELLED', state_reason = ${because}
       where review_id = ${reviewId}::uuid and state = 'PLANNED'`);
  }

  /** Everything makes room for the new plan, but what was sent, or is half sent: that goes on for those still waiting. */
  private async cancelSteps(reviewId: string, because: WithdrawnBecause, sent: string[]): Promise<void> {
    await this.database.rows(sql`
      update reminder_step set state = 'CANCELLED', state_reason = ${because}
       where review_id = ${reviewId}::uuid and state <> 'CANCELLED' and code <> all(${sent})`);
  }

  private async writeSteps(reviewId: string, { steps }: ReviewPlan): Promise<void> {
    for (const { code, dueOn, inWords, skippedBecause } of steps) {
      await this.database.rows(sql`
        insert into reminder_step (review_id, code, due_on, in_words_de, in_words_en, state, state_reason)
        values (${reviewId}::uuid, ${code}, ${dueOn}::date, ${inWords.de}, ${inWords.en},
                ${skippedBecause ? 'SKIPPED' : 'PLANNED'}, ${skippedBecause ?? null})
        on conflict (review_id, code, due_on) do update
          set state = excluded.state, state_reason = excluded.state_reason,
              in_words_de = excluded.in_words_de, in_words_en = excluded.in_words_en`);
    }
  }
}
