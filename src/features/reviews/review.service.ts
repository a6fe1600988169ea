import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { type LocalDate, localDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { Body, type Meeting, type MeetingListener, MeetingListeners } from '../conferences/index.js';
import { MeasureEvents } from '../measures/index.js';
import { Profiles } from './profiles.js';
import { Review, ReviewState } from './review.entity.js';
import { ReviewItems } from './review-items.js';
import { ReviewPlanner } from './review-planner.js';
import { StepWriter } from './step-writer.js';

/**
 * Keeps reviews in line with meetings and measures: whatever happens to one of them, its review follows within the same
 * transaction, so that a date and what is counted from it never disagree.
 */
@Injectable()
export class ReviewService implements OnModuleInit, MeetingListener {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly items: ReviewItems,
    private readonly profiles: Profiles,
    private readonly planner: ReviewPlanner,
    private readonly steps: StepWriter,
    private readonly meetings: MeetingListeners,
    private readonly measures: MeasureEvents,
  ) {}

  onModuleInit(): void {
    this.meetings.register(this);
    this.measures.register((ids) => this.measuresChanged(ids));
  }

  /** Says who owes what by when, and which steps will come. */
  async meetingPlanned(meeting: Meeting): Promise<void> {
    if (meeting.heldOn <= this.clock.today()) return;
    const body = await this.database.repository(Body).findOneByOrFail({ id: meeting.bodyId });
    const profile = await this.profiles.forBody(body);
    if (!profile) return;
    await this.planner.open({ profile, meetingId: meeting.id, anchorOn: localDate(meeting.heldOn) });
  }

  /** Plans anew what has not been sent; what was sent stays as it is. */
  async meetingMoved(meeting: Meeting, oldDate: LocalDate): Promise<void> {
    const review = await this.findReview(meeting);
    if (!review) return meeting.heldOn === oldDate ? undefined : this.meetingPlanned(meeting);
    await this.planner.replan(review, 'MEETING_MOVED', localDate(meeting.heldOn));
    await this.planner.tellInvited(review, 'UPDATE');
  }

  /** Nobody owes anything for a meeting that does not take place; those invited are told. */
  async meetingCancelled(meeting: Meeting): Promise<void> {
    const review = await this.findReview(meeting);
    if (review) await this.planner.cancel(review, 'MEETING_CANCELLED');
  }

  /** Reminders end with the meeting, what follows it stays planned. What was not reported stays owed and shows as late. */
  async meetingHeld(meeting: Meeting): Promise<void> {
    const review = await this.findReview(meeting);
    if (!review) return;
    await this.planner.holdBack(review.id, 'MEETING_HELD');
    await this.steps.cancelOfReview(review.id, 'MEETING_HELD', { onlyUpToAnchor: true });
    review.state = ReviewState.CLOSED;
    await this.database.repository(Review).save(review);
  }

  /** Measures that now run join the open reviews that look at them; others leave. */
  private async measuresChanged(measureIds: readonly string[]): Promise<void> {
    const concerned = await this.items.concerned(measureIds);
    if (concerned.length === 0) return;
    const reviews = await this.database
      .repository(Review)
      .find({ where: { id: In(concerned) }, lock: { mode: 'pessimistic_write' }, order: { id: 'ASC' } });
    for (const review of reviews) await this.items.sync(review, measureIds);
  }

  private async findReview(meeting: Meeting): Promise<Review | null> {
    return this.database.repository(Review).findOne({
      where: { meetingId: meeting.id, state: ReviewState.OPEN },
      lock: { mode: 'pessimistic_write' },
    });
  }
}
