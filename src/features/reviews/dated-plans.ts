import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, localDate, localDateOf, workingDayOnOrAfter } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { Calendars } from '../calendars/index.js';
import { MeetingEvents } from '../conferences/index.js';
import { DataDeliveryListeners, isAwaited } from '../indicators/index.js';
import { ACTIVE_STATUSES, MeasureEvents } from '../measures/index.js';
import { ProfileKind } from './profile.enums.js';
import { type Profile, Profiles } from './profiles.js';
import { planDatedSteps } from './review.rules.js';
import { type StepEnd, StepWriter } from './step-writer.js';

/** How far ahead days are planned, and how far behind somebody may still be reminded. */
const DAYS_AHEAD = 800;
const DAYS_BEHIND = 60;
const MONTHS_AHEAD = 3;

interface WaitingStep {
  readonly profileId: string;
  readonly anchorOn: string;
  readonly code: string;
  readonly dueOn: string;
}

const isUnplanned = sql`not exists (select from reminder_step s where s.profile_id = p.id and s.review_id is null
  and s.anchor_on = falls.day and s.state <> 'CANCELLED')`;

/** Where the first working day of a month moves, its lists are not sent a second time. */
const wasNotListed = sql`(falls.kind <> 'OPEN_TASKS' or not exists (select from reminder_step s
  where s.profile_id = p.id and s.review_id is null and s.state = 'DONE'
    and date_trunc('month', s.anchor_on) = date_trunc('month', falls.day)))`;

/** A day that something falls on: one plan for all of it, so that a milestone that moves simply finds another plan. */
interface PlannedDay {
  readonly kind: ProfileKind;
  readonly day: string;
}

/** What changed, as conditions: on measures `m`, on outcomes `o`, on deliveries of figures `d`. What is left out did not change. */
interface Changed {
  readonly measures?: Sql;
  readonly outcomes?: Sql;
  readonly deliveries?: Sql;
}

/**
 * Plans what is counted from days instead of meetings: milestones, planned ends, due days of outcomes and deliveries, the first
 * working day of each month. There is one plan per kind and day, whatever falls on it.
 */
@Injectable()
export class DatedPlans implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly profiles: Profiles,
    private readonly steps: StepWriter,
    private readonly measures: MeasureEvents,
    private readonly deliveries: DataDeliveryListeners,
    private readonly meetings: MeetingEvents,
  ) {}

  onModuleInit(): void {
    this.measures.register((ids) => this.ensure({ measures: sql`m.id = any(${[...ids]}::uuid[])` }));
    this.deliveries.register(({ id }) => this.ensure({ deliveries: sql`d.id = ${id}::uuid` }));
    this.meetings.register((ids) =>
      this.ensure({
        outcomes: sql`o.agenda_item_id in (select ai.id from agenda_item ai where ai.meeting_id = any(${[...ids]}::uuid[]))`,
      }),
    );
  }

  /** Writes the plans that are missing: for everything, or for what changed. Doing it twice adds nothing. */
  async ensure(changed?: Changed): Promise<void> {
    const days = await this.daysOf(changed, sql`${isUnplanned} and ${wasNotListed}`);
    if (days.length > 0) await this.write(await this.profiles.dated(), days, []);
  }

  /** Plans anew what has not been sent: for all profiles, or for one that changed. */
  async planAnew(because: StepEnd, profileId?: string): Promise<void> {
    const profiles = (await this.profiles.dated()).filter(
      ({ profile }) => profileId === undefined || profile.id === profileId,
    );
    const waiting = await this.waiting();
    await this.steps.cancelDated(because, profileId);
    const days = await this.daysOf(undefined, wasNotListed);
    await this.write(profiles, days, waiting);
  }

  private async write(
    profiles: readonly Profile[],
    days: readonly PlannedDay[],
    waiting: readonly WaitingStep[],
  ): Promise<void> {
    const today = this.clock.today();
    const calendar = await this.calendars.current();
    for (const profile of profiles) {
      const { id, kind, reportOffset } = profile.profile;
      const planned = days
        .filter((day) => day.kind === kind)
        .flatMap(({ day }) => {
          const late = waiting.filter((step) => step.profileId === id && step.anchorOn === day);
          const known = Object.fromEntries(late.map(({ code, dueOn }) => [code, localDate(dueOn)]));
          const timing = { kind, reportOffset, steps: profile.steps };
          return planDatedSteps(timing, localDate(day), today, calendar, known).map((step) => ({
            ...step,
            reviewId: null,
            anchorOn: day,
          }));
        });
      await this.steps.write(profile, planned);
    }
  }

  /** What is due and has not left yet. */
  private waiting(): Promise<WaitingStep[]> {
    return this.database.rows<WaitingStep>(sql`
      select profile_id as "profileId", anchor_on::text as "anchorOn", code, due_on::text as "dueOn" from reminder_step
       where review_id is null and state = 'PLANNED' and due_on < ${this.clock.today()}::date`);
  }

  /** Days something falls on, those that are asked for. */
  private async daysOf(changed: Changed | undefined, which: Sql): Promise<PlannedDay[]> {
    const today = this.clock.today();
    const of = (condition: Sql | undefined): Sql => condition ?? (changed ? sql`false` : sql`true`);
    const running = sql`m.status = any(${[...ACTIVE_STATUSES]}) and ${of(changed?.measures)}`;
    const months = changed ? [] : await this.firstDaysOfMonths();
    const days = sql`
      select 'MILESTONE' as kind, ms.due_on as day from milestone ms join measure m on m.id = ms.measure_id
       where ms.state in ('OPEN', 'MOVED') and ${running}
      union select 'MEASURE_END', m.planned_end from measure m where ${running} and m.status <> 'ONGOING'
      union select 'RESOLUTION', o.due_on from outcome o where ${isFollowedUp(sql`o`)} and ${of(changed?.outcomes)}
      union select 'DATA_DELIVERY', d.due_on from data_delivery d where ${isAwaited(sql`d`)} and ${of(changed?.deliveries)}
      union select 'OPEN_TASKS', first_day from unnest(${months}::date[]) as first_day`;
    return this.database.rows<PlannedDay>(sql`
      select falls.kind, falls.day::text as day from (${days}) falls
        join reminder_profile p on p.kind = falls.kind and p.body_id is null and p.active
       where falls.day between ${addDays(today, -DAYS_BEHIND)}::date and ${addDays(today, DAYS_AHEAD)}::date and ${which}`);
  }

  private async firstDaysOfMonths(): Promise<string[]> {
    const calendar = await this.calendars.current();
    const [year, month] = this.clock.today().split('-').map(Number);
    return Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => {
      const count = year * 12 + month - 1 + ahead;
      return workingDayOnOrAfter(localDateOf(Math.floor(count / 12), (count % 12) + 1, 1), calendar);
    });
  }
}

/** An outcome that somebody still has to carry out by a day. */
export const isFollowedUp = (outcome: Sql): Sql =>
  sql`(${outcome}.done_on is null and ${outcome}.due_on is not null and ${outcome}.responsible_office_id is not null
    and ${outcome}.kind in ('RESOLUTION', 'RECOMMENDATION', 'TASK'))`;
