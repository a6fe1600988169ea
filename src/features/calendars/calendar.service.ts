import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import {
  dayOffName,
  holidayNames,
  holidaysOf,
  landNames,
  localDateOf,
  yearlyClosingIn,
} from '../../kernel/calendar.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { CalendarSetting } from './calendar-setting.entity.js';
import type { ChangeCalendarInput } from './calendar.input.js';
import type { CountyCalendar, NamedDay } from './calendar.model.js';
import { type CalendarFacts, requireDaysOnce, requireKeepsCalendar, requireYear } from './calendar.rules.js';
import { CalendarListeners } from './calendar-listeners.js';
import { Calendars } from './calendars.js';

type Setting = CalendarFacts & { readonly id: string; readonly version: number };

const byDay = (a: NamedDay, b: NamedDay): number => (a.day < b.day ? -1 : 1);

/** The only writer of the calendar's settings. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
    private readonly listeners: CalendarListeners,
  ) {}

  /** The calendar of a year in the language of the reader. */
  async inYear({ locale }: Actor, year: number): Promise<CountyCalendar> {
    requireYear(year);
    const schoolHolidays = await this.calendars.schoolHolidays(
      localDateOf(year, 1, 1),
      localDateOf(year, 12, 31),
    );
    const setting = await this.setting();
    const { id, version, land, yearlyClosings, closedDays } = setting;
    const yearly = yearlyClosings.map((closing) => ({
      day: yearlyClosingIn(year, closing),
      name: dayOffName(closing, locale),
    }));
    const single = closedDays.filter(({ day }) => day.startsWith(`${year}-`));
    return {
      id,
      version,
      year,
      land,
      landName: landNames[land][locale],
      holidays: [...holidaysOf(land).inYear(year)]
        .map(([day, holiday]) => ({ day, name: holidayNames[holiday][locale] }))
        .sort(byDay),
      yearlyClosings: [...yearlyClosings],
      officeClosedDays: [...yearly, ...single].sort(byDay),
      singleClosedDays: [...closedDays],
      schoolHolidays,
    };
  }

  /** Changes by what everybody counts from now on. Whoever has planned by it plans anew in the same transaction. */
  async change(actor: Actor, { id, version, ...changes }: ChangeCalendarInput): Promise<void> {
    requireKeepsCalendar(actor);
    const setting = await loadForChange(
      this.database,
      CalendarSetting,
      { id, version },
      'calendars.settingNotFound',
    );
    const { land, yearlyClosings, closedDays } = changes;
    if (land) setting.land = land;
    if (yearlyClosings) setting.yearlyClosings = [...new Set(yearlyClosings)].sort();
    if (closedDays)
      setting.closedDays = requireDaysOnce(closedDays).map(({ day, name }) => ({ day, name: name.trim() }));
    await this.database.repository(CalendarSetting).save(setting);
    await this.listeners.calendarChanged();
  }

  private async setting(): Promise<Setting> {
    const [setting] = await this.database.rows<Setting>(sql`
      select id, version, land, yearly_closings as "yearlyClosings", closed_days as "closedDays" from calendar_setting`);
    return setting;
  }
}
