import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/index.js';
import { ConferencesModule } from '../conferences/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { MeasuresModule } from '../measures/index.js';
import { CalendarFollower } from './calendar-follower.js';
import { DatedPlans } from './dated-plans.js';
import './review.holdings.js';
import './messages.js';
import { MeetingTrials } from './meeting-trials.js';
import { MeetingTrialsResolver } from './meeting-trials.resolver.js';
import { PlanTrial } from './plan-trial.js';
import { ProfileResolver } from './profile.resolver.js';
import { ProfileService } from './profile.service.js';
import './profile.shape.js';
import { Profiles } from './profiles.js';
import { ReviewDesk } from './review-desk.service.js';
import { ReviewItems } from './review-items.js';
import { ReviewListeners } from './review-listeners.js';
import { ReviewPlanner } from './review-planner.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewService } from './review.service.js';
import './review.shape.js';
import { StepWriter } from './step-writer.js';
import { YearlyReviews } from './yearly-reviews.js';

/**
 * The conference is the clock: what is under review before a meeting or a reporting day, who owes what by when, and which steps
 * follow. Steps come from profiles, which are data. Invariants: the plan is rows; whatever moves a day, a measure or a profile
 * moves the plan in the same transaction; what was sent stays; nobody outside coordination hears of a review on the day it was made.
 */
@Module({
  imports: [CalendarsModule, IndicatorsModule, MeasuresModule, ConferencesModule],
  providers: [
    Profiles,
    PlanTrial,
    MeetingTrials,
    MeetingTrialsResolver,
    ProfileService,
    ProfileResolver,
    StepWriter,
    ReviewItems,
    ReviewListeners,
    ReviewPlanner,
    ReviewService,
    ReviewDesk,
    ReviewResolver,
    DatedPlans,
    YearlyReviews,
    CalendarFollower,
  ],
  exports: [DatedPlans, ReviewListeners, YearlyReviews],
})
export class ReviewsModule {}
