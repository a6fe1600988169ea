import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, localDate, localDateOf, workingDayOnOrAfter } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { Calendars } from '../calendars/index.js';
import { DataDeliveryListeners, isAwaited } from '../indicators/index.js';
import { ACTIVE_STATUSES, MeasureEvents } from '../measures/index.js';
import { ProfileKind } from './profile.enums.js';
import { Profiles } from './profiles.js';
import { planDatedSteps } from './review.rules.js';
import { StepWriter } from './step-writer.js';

/** How far ahead days are planned, and how far behind somebody may still be reminded. */
const DAYS_AHEAD = 800;
const DAYS_BEHIND = 60;
const MONTHS_AHEAD = 3;

/** A day that something falls on: one plan for all of it, so that a milestone that moves simply finds another plan. */
interface PlannedDay {
  readonly kind: ProfileKind;
  readonly day: string;
}

/** What changed, as conditions: on measures `m`, on deliveries of figures `d`. What is left out did not change. */
interface Changed {
  readonly measures?: Sql;
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
  ) {}

  onModuleInit(): void {
    this.measures.register((ids) => this.ensure({ measures: sql`m.id = any(${[...ids]}::uuid[])` }));
    this.deliveries.register(({ id }) => this.ensure({ deliveries: sql`d.id = ${id}::uuid` }));
  }

  /** Writes the plans that are missing: for everything, or only for what changed. Doing it twice adds nothing. */
  async ensure(changed?: Changed): Promise<void> {
    const days = await this.missing(changed);
    if (days.length === 0) return;
    const profiles = await this.profiles.dated();
    const today = this.clock.today();
    const calendar = await this.calendars.current();
    for (const profile of profiles) {
      const { kind, reportOffset } = profile.profile;
      const planned = days
        .filter((day) => day.kind === kind)
        .flatMap(({ day }) =>
          planDatedSteps({ kind, reportOffset, steps: profile.steps }, localDate(day), today, calendar).map(
            (step) => ({ ...step, reviewId: null, anchorOn: day }),
          ),
        );
      await this.steps.write(profile, planned);
    }
  }

  /** Days something falls on that have no plan yet. */
  private async missing(changed: Changed | undefined): Promise<PlannedDay[]> {
    const today = this.clock.today();
    const of = (condition: Sql | undefined): Sql => condition ?? (changed ? sql`false` : sql`true`);
    const running = sql`m.status = any(${[...ACTIVE_STATUSES]}) and ${of(changed?.measures)}`;
    const months = changed ? [] : await this.firstDaysOfMonths();
    const days = sql`
      select 'MILESTONE' as kind, ms.due_on as day from milestone ms join measure m on m.id = ms.measure_id
       where ms.state in ('OPEN', 'MOVED') and ${running}
      union select 'MEASURE_END', m.planned_end from measure m where ${running} and m.status <> 'ONGOING'
      union select 'RESOLUTION', o.due_on from outcome o where ${isFollowedUp(sql`o`)} and ${of(undefined)}
      union select 'DATA_DELIVERY', d.due_on from data_delivery d where ${isAwaited(sql`d`)} and ${of(changed?.deliveries)}
      union select 'OPEN_TASKS', first_day from unnest(${months}::date[]) as first_day`;
    return this.database.rows<PlannedDay>(sql`
      select falls.kind, falls.day::text as day from (${days}) falls
        join reminder_profile p on p.kind = falls.kind and p.body_id is null and p.active
       where falls.day between ${addDays(today, -DAYS_BEHIND)}::date and ${addDays(today, DAYS_AHEAD)}::date
         and not exists (select from reminder_step s where s.profile_id = p.id and s.review_id is null
               and s.anchor_on = falls.day and s.state <> 'CANCELLED')`);
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
