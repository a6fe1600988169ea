import { Injectable } from '@nestjs/common';
import {
  addDays,
  type HolidayCalendar,
  type LocalDate,
  localDate,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Body, Meeting } from '../conferences/index.js';
import { Calendars } from '../calendars/index.js';
import { CANCELLED_CODE, cancelled, moved, preview, PREVIEW_CODE } from './event-steps.js';
import { StepKind } from './profile.enums.js';
import { type Profile, Profiles } from './profiles.js';
import { ReviewItems } from './review-items.js';
import { ReviewListeners } from './review-listeners.js';
import { firstDayAfterPreview, planSteps, type ReviewPlan, type Waiting } from './review.rules.js';
import { Review, ReviewState } from './review.entity.js';
import { withNoticeOf } from './notice-period.rules.js';
import { type StepEnd, StepWriter } from './step-writer.js';

/** A review that is to begin. */
export interface NewReview {
  readonly profile: Profile;
  readonly meetingId: string | null;
  readonly anchorOn: LocalDate;
  readonly strategyIds?: string[];
  readonly areaIds?: string[];
  readonly officeIds?: string[];
}

/** The only writer of reviews: opens, plans, plans anew, ends. All within the transaction of what caused it. */
@Injectable()
export class ReviewPlanner {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly profiles: Profiles,
    private readonly items: ReviewItems,
    private readonly steps: StepWriter,
    private readonly mails: ReviewListeners,
  ) {}

  /** Opens a review with its plan, and returns it. */
  async open({ profile, ...about }: NewReview): Promise<Review> {
    const calendar = await this.calendars.current();
    const today = this.clock.today();
    const reviews = this.database.repository(Review);
    const review = reviews.create({
      ...about,
      profileId: profile.profile.id,
      startsOn: firstDayAfterPreview(today, calendar),
    });
    const applied = await this.applied(profile, review);
    const plan = this.plan(applied, review, calendar);
    review.reportDueOn = plan.reportDueOn;
    await reviews.save(review);
    await this.write(applied, review, plan, calendar);
    await this.items.sync(review);
    return review;
  }

  /** Plans anew what has not been sent: for another day, another profile, another beginning. */
  async replan(review: Review, because: StepEnd, anchorOn = localDate(review.anchorOn)): Promise<void> {
    const profile = await this.profiles.byId(review.profileId);
    const applied = await this.applied(profile, review);
    const calendar = await this.calendars.current();
    await this.mails.withdraw(review.id, because);
    const sentSteps = await this.mails.sentSteps(review.id);
    const waiting = anchorOn === review.anchorOn ? await this.waiting(review.id) : {};
    await this.steps.cancelOfReview(review.id, because, { but: sentSteps });
    review.anchorOn = anchorOn;
    const known = sentSteps.length > 0 && review.reportDueOn ? localDate(review.reportDueOn) : undefined;
    const plan = this.plan(applied, review, calendar, { reportDueOn: known, sentSteps, waiting });
    const movesDue = plan.reportDueOn !== null && plan.reportDueOn !== review.reportDueOn;
    review.reportDueOn = plan.reportDueOn;
    await this.database.repository(Review).save(review);
    await this.write(applied, review, plan, calendar);
    if (movesDue) await this.items.moveDue(review.id, plan.reportDueOn);
    await this.items.sync(review);
    await this.items.askFrom(review.id);
  }

  /** Plans every open review anew. */
  async replanAll(because: StepEnd): Promise<void> {
    const open = await this.database.repository(Review).find({
      where: { state: ReviewState.OPEN },
      lock: { mode: 'pessimistic_write' },
      order: { id: 'ASC' },
    });
    for (const review of open) await this.replan(review, because);
  }

  /** Brings what is under review in line with the filters; the steps stay as they are. */
  async lookAgain(review: Review): Promise<void> {
    await this.database.repository(Review).save(review);
    await this.items.sync(review);
  }

  /** Ends a review for which nobody owes anything any more. */
  async cancel(review: Review, because: StepEnd): Promise<void> {
    await this.mails.withdraw(review.id, because);
    await this.tellInvited(review, 'CANCELLATION');
    await this.steps.cancelOfReview(review.id, because, { but: [CANCELLED_CODE] });
    await this.items.release(review.id);
    review.state = ReviewState.CANCELLED;
    await this.database.repository(Review).save(review);
  }

  /** Takes what has not left out of the mails. */
  async holdBack(reviewId: string, because: StepEnd): Promise<void> {
    await this.mails.withdraw(reviewId, because);
  }

  /** Whoever got an invitation hears by a mail of its own that the meeting was moved or cancelled; nobody else does. */
  async tellInvited(review: Review, kind: 'UPDATE' | 'CANCELLATION'): Promise<void> {
    const sent = await this.mails.sentSteps(review.id);
    const told = await this.database.firstRow<{ invited: boolean; updates: number }>(sql`
      select coalesce(bool_or(kind = 'INVITATION' and code = any(${sent})), false) as invited,
             (count(*) filter (where kind = 'UPDATE'))::int as updates
        from reminder_step where review_id = ${review.id}::uuid`);
    if (!told?.invited) return;
    const dueOn = workingDayOnOrAfter(this.clock.today(), await this.calendars.current());
    const place = { reviewId: review.id, anchorOn: review.anchorOn };
    const step = kind === 'UPDATE' ? moved(dueOn, told.updates + 1) : cancelled(dueOn);
    await this.steps.writeEvent(review.profileId, place, step);
  }

  /** Whether coordination looked at what will happen: it got the preview, started the review by hand, or it has begun. */
  private async wasSeen(reviewId: string): Promise<boolean> {
    const sent = await this.mails.sentSteps(reviewId);
    const found = await this.database.firstRow(sql`
      select 1 from reminder_step
       where review_id = ${reviewId}::uuid
         and (code = any(${sent}) and (code = ${PREVIEW_CODE} or kind <> 'NOTICE')
           or code = ${PREVIEW_CODE} and state = 'CANCELLED' and state_reason = ${'STARTED' satisfies StepEnd})
       limit 1`);
    return found !== undefined;
  }

  /** Steps that are due and have not left yet. */
  private async waiting(reviewId: string): Promise<Waiting> {
    const rows = await this.database.rows<{ code: string; dueOn: string }>(sql`
      select code, due_on::text as "dueOn" from reminder_step
       where review_id = ${reviewId}::uuid and state = 'PLANNED' and due_on < ${this.clock.today()}::date`);
    return Object.fromEntries(rows.map(({ code, dueOn }) => [code, localDate(dueOn)]));
  }

  private plan(
    profile: Profile,
    review: Review,
    calendar: HolidayCalendar,
    told?: Parameters<typeof planSteps>[3],
  ): ReviewPlan {
    const today = this.clock.today();
    const startsOn = workingDayOnOrAfter(
      review.startsOn > today ? localDate(review.startsOn) : today,
      calendar,
    );
    return planSteps(
      timingOf(profile),
      { anchor: localDate(review.anchorOn), today, startsOn },
      calendar,
      told,
    );
  }

  private async write(
    profile: Profile,
    review: Review,
    { steps }: ReviewPlan,
    calendar: HolidayCalendar,
  ): Promise<void> {
    const place = { reviewId: review.id, anchorOn: review.anchorOn };
    await this.steps.write(
      profile,
      steps.map((step) => ({ ...step, ...place })),
    );
    const first = steps
      .filter(({ kind, skippedBecause }) => kind !== StepKind.NOTICE && !skippedBecause)
      .map(({ dueOn }) => dueOn)
      .sort()[0];
    // Of what leaves today nothing can be seen before
    if (!first || first <= this.clock.today() || (await this.wasSeen(review.id))) return;
    const before = workingDayOnOrBefore(addDays(first, -1), calendar);
    const today = workingDayOnOrAfter(this.clock.today(), calendar);
    await this.steps.writeEvent(profile.profile.id, place, preview(before < today ? today : before, first));
  }

  /** A committee is invited as its own rules of procedure say; a profile that was switched off says nothing more. */
  private async applied(profile: Profile, { meetingId }: Review): Promise<Profile> {
    if (!profile.profile.active) return { ...profile, steps: [] };
    if (meetingId === null) return profile;
    const meeting = await this.database.repository(Meeting).findOneByOrFail({ id: meetingId });
    const body = await this.database.repository(Body).findOneByOrFail({ id: meeting.bodyId });
    return { ...profile, steps: withNoticeOf(body, profile.profile.kind, profile.steps) };
  }
}

const timingOf = ({ profile, steps }: Profile) => ({
  kind: profile.kind,
  reportOffset: profile.reportOffset,
  steps,
});
