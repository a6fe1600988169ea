export { LandCode } from './calendar.enums.js';
export { type CalendarFacts, calendarOf } from './calendar.rules.js';
export { type CalendarListener, CalendarListeners } from './calendar-listeners.js';
export { CalendarService } from './calendar.service.js';
export { calendarFacts } from './calendar.sql.js';
export { Calendars } from './calendars.js';
export { CalendarsModule } from './calendars.module.js';
export { readSchoolHolidays } from './school-holiday.rules.js';
export { SchoolHolidayService } from './school-holiday.service.js';
