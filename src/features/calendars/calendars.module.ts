import { Module } from '@nestjs/common';
import './calendar.enums.js';
import './messages.js';
import { CalendarListeners } from './calendar-listeners.js';
import { CalendarResolver } from './calendar.resolver.js';
import { CalendarService } from './calendar.service.js';
import { SchoolHolidayService } from './school-holiday.service.js';
import { Calendars } from './calendars.js';

/**
 * By which calendar the county works: its Land, the days its offices are closed, school holidays. Invariants: there is one
 * calendar; school holidays never shift a deadline, they only warn when a date is chosen.
 */
@Module({
  providers: [Calendars, CalendarListeners, CalendarService, CalendarResolver, SchoolHolidayService],
  exports: [Calendars, CalendarListeners, CalendarService, SchoolHolidayService],
})
export class CalendarsModule {}
