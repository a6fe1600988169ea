import { Injectable } from '@nestjs/common';
import { addDays, localDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { ProfileKind } from './profile.enums.js';
import { Profiles } from './profiles.js';
import { Review } from './review.entity.js';
import { ReviewPlanner } from './review-planner.js';

/** Status reports are called for twice a year. */
const REPORTING_DAYS = ['04-30', '10-31'];
/** A review of the year is planned so long before its day: long enough before its first step for a look at the preview. */
const DAYS_AHEAD = 60;

/** Opens the half-yearly status reports where a county wants them, and closes those that are over. */
@Injectable()
export class YearlyReviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly profiles: Profiles,
    private readonly planner: ReviewPlanner,
  ) {}

  /** Doing it twice opens nothing twice. */
  async keep(): Promise<void> {
    await this.closeWhatIsOver();
    const profile = await this.profiles.ofKind(ProfileKind.HALF_YEARLY_STATUS);
    if (!profile) return;
    const today = this.clock.today();
    const year = Number(today.slice(0, 4));
    const days = [year, year + 1].flatMap((of) => REPORTING_DAYS.map((day) => localDate(`${of}-${day}`)));
    const anchorOn = days.find((day) => day > today && day <= addDays(today, DAYS_AHEAD));
    if (!anchorOn) return;
    // Also one that coordination called off counts as thought of
    const known = await this.database
      .repository(Review)
      .findOneBy({ profileId: profile.profile.id, anchorOn });
    if (!known) await this.planner.open({ profile, meetingId: null, anchorOn });
  }

  /** A review without a meeting ends with its last step. What was not reported stays owed. */
  private async closeWhatIsOver(): Promise<void> {
    await this.database.rows(sql`
      update review v set state = 'CLOSED'
       where v.meeting_id is null and v.state = 'OPEN' and v.anchor_on < ${this.clock.today()}::date
         and not exists (select from reminder_step s where s.review_id = v.id and s.state = 'PLANNED')`);
  }
}
