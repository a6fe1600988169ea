import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { type HolidayCalendar, localDate, type LocalDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Calendars } from '../calendars/index.js';
import type { Rhythm } from './body.enums.js';
import type { Hours } from './meeting-collision.rules.js';
import type { MeetingProposal, MeetingProposalWarning } from './meeting-proposal.model.js';
import { proposeMeeting, type RhythmProposal, warningsOfDay } from './meeting-proposal.rules.js';
import type { MeetingDateWarningsArgs, MeetingSeriesProposalArgs } from './meeting-series.input.js';
import { seriesDates } from './meeting-series.rules.js';
import { MeetingWarnings } from './meeting-warnings.js';
import { requireHours } from './meeting.rules.js';

interface BodyFacts extends Hours {
  readonly rhythm: Rhythm;
  readonly lastHeldOn: LocalDate | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

const USUAL_HOUR = '09:00';

/** Works out when a body could meet, and what speaks against it. */
@Injectable()
export class MeetingProposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly warnings: MeetingWarnings,
  ) {}

  /** The next date of the body's rhythm, with what speaks against it; null where it meets on demand. */
  async next(actor: Actor, bodyId: string): Promise<MeetingProposal | null> {
    const facts = await this.factsOf(bodyId);
    const calendar = await this.calendars.current();
    const proposal = proposeMeeting({ ...facts, today: this.clock.today() }, calendar);
    return proposal && (await this.withWarnings(actor, bodyId, facts, [proposal], calendar))[0];
  }

  /** The dates of a series, each with what speaks against it. */
  async series(actor: Actor, { bodyId, ...asked }: MeetingSeriesProposalArgs): Promise<MeetingProposal[]> {
    const facts = await this.factsOf(bodyId);
    const hours = asked.startsAt
      ? { startsAt: asked.startsAt, endsAt: asked.endsAt ?? null }
      : { startsAt: facts.startsAt, endsAt: asked.endsAt ?? facts.endsAt };
    requireHours(hours.startsAt ?? USUAL_HOUR, hours.endsAt);
    const calendar = await this.calendars.current();
    const dates = seriesDates(
      {
        rhythm: asked.rhythm ?? facts.rhythm,
        from: localDate(asked.from),
        until: asked.until ? localDate(asked.until) : null,
        count: asked.count,
      },
      calendar,
    );
    return this.withWarnings(actor, bodyId, hours, dates, calendar);
  }

  /** What speaks against a day that somebody chose freely. */
  async warningsFor(
    actor: Actor,
    { heldOn, ...planned }: MeetingDateWarningsArgs,
  ): Promise<MeetingProposalWarning[]> {
    if (planned.startsAt) requireHours(planned.startsAt, planned.endsAt);
    await this.factsOf(planned.bodyId);
    const day = localDate(heldOn);
    const calendar = await this.calendars.current();
    const proposal = { heldOn: day, warnings: warningsOfDay(day, calendar) };
    return (await this.warnings.of(actor, planned, [proposal], calendar))[0];
  }

  private async withWarnings(
    actor: Actor,
    bodyId: string,
    { startsAt, endsAt }: Hours,
    dates: readonly RhythmProposal[],
    calendar: HolidayCalendar,
  ): Promise<MeetingProposal[]> {
    const hours = { startsAt: startsAt ?? USUAL_HOUR, endsAt: endsAt ?? null };
    const warnings = await this.warnings.of(actor, { bodyId, ...hours }, dates, calendar);
    return dates.map(({ heldOn, wantedOn }, index) => ({
      heldOn,
      wantedOn,
      ...hours,
      warnings: warnings[index],
    }));
  }

  private async factsOf(bodyId: string): Promise<BodyFacts> {
    const facts = await this.database.firstRow<BodyFacts>(sql`
      select b.rhythm, m.held_on::text as "lastHeldOn", to_char(m.starts_at, 'HH24:MI') as "startsAt",
             to_char(m.ends_at, 'HH24:MI') as "endsAt"
        from body b
        left join lateral (select held_on, starts_at, ends_at from meeting where body_id = b.id and state <> 'CANCELLED'
                            order by held_on desc, starts_at desc limit 1) m on true
       where b.id = ${bodyId}::uuid`);
    if (!facts) throw notFound('conferences.bodyNotFound', 'bodyId');
    return facts;
  }
}
