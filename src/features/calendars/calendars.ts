import { Injectable } from '@nestjs/common';
import type { HolidayCalendar, LocalDate } from '../../kernel/calendar.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { type CalendarFacts, calendarOf } from './calendar.rules.js';
import type { SchoolHolidayPeriod } from './calendar.model.js';

/** By what the county counts: the one door through which other rooms learn holidays and closed days. */
@Injectable()
export class Calendars {
  constructor(private readonly database: Database) {}

  /** The calendar as it stands, within the running transaction where there is one. One statement that reads one row. */
  async current(): Promise<HolidayCalendar> {
    const facts = await this.database.firstRow<CalendarFacts>(
      sql`select land, yearly_closings as "yearlyClosings", closed_days as "closedDays" from calendar_setting`,
    );
    if (!facts) throw new Error('The row of the calendar is missing; the migration makes it');
    return calendarOf(facts);
  }

  /** School holidays of the county's Land that touch the span, in their order. They only warn, they never shift. */
  schoolHolidays(from: LocalDate, to: LocalDate): Promise<SchoolHolidayPeriod[]> {
    return this.database.rows(sql`
      select h.name, h.from_day::text as "fromDay", h.to_day::text as "toDay"
        from school_holiday h join calendar_setting c on c.land = h.land
       where h.from_day <= ${to}::date and h.to_day >= ${from}::date
       order by h.from_day, h.to_day, h.name`);
  }
}
