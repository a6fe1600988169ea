import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { MeetingAction, MeetingState } from './meeting.enums.js';
import { MeetingListeners } from './meeting-listeners.js';
import { MeetingSeries } from './meeting-series.entity.js';
import type { PlanMeetingSeriesInput, SkipMeetingInput } from './meeting-series.input.js';
import { requireDates, requireFreeDays } from './meeting-series.rules.js';
import { MeetingStore } from './meeting-store.js';
import { requireHours, requireKeepsMeetings } from './meeting.rules.js';

/** Plans meetings in series and leaves out single dates of them. */
@Injectable()
export class MeetingSeriesService {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingStore,
    private readonly listeners: MeetingListeners,
  ) {}

  /** Plans all dates or none and returns the id of the series. */
  async plan(actor: Actor, input: PlanMeetingSeriesInput): Promise<string> {
    requireKeepsMeetings(actor);
    const { bodyId, startsAt, endsAt, place, visibility } = input;
    requireHours(startsAt, endsAt);
    const dates = requireDates(input.dates);
    const body = await this.meetings.holdBody(actor, bodyId);
    requireFreeDays(
      await this.takenDays(
        bodyId,
        dates.map(({ heldOn }) => heldOn),
      ),
    );
    const series = this.database.repository(MeetingSeries);
    const { id: seriesId } = await series.save(
      series.create({ bodyId, rhythm: input.rhythm ?? body.rhythm }),
    );
    await this.meetings.add(
      bodyId,
      dates.map(({ heldOn, wantedOn }, index) => ({
        heldOn,
        startsAt,
        endsAt,
        place,
        visibility,
        seriesId,
        seriesPosition: index + 1,
        wantedOn: wantedOn ?? heldOn,
      })),
    );
    return seriesId;
  }

  /** Leaves out a date of a series: it stays in sight, with the reason. */
  async skip(actor: Actor, { changeReason, ...seen }: SkipMeetingInput): Promise<void> {
    const meeting = await this.meetings.load(actor, seen, MeetingAction.SKIP);
    Object.assign(meeting, { state: MeetingState.CANCELLED, isSkipped: true, cancelReason: changeReason });
    await this.listeners.meetingCancelled(await this.meetings.save(meeting));
  }

  private async takenDays(bodyId: string, days: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ day: string }>(sql`
      select distinct held_on::text as day from meeting
       where body_id = ${bodyId}::uuid and held_on = any(${days}::date[]) and state <> 'CANCELLED' order by day`);
    return rows.map(({ day }) => day);
  }
}
