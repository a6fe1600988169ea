export { LandCode } from './calendar.enums.js';
export { CalendarService } from './calendar.service.js';
export { Calendars } from './calendars.js';
export { CalendarsModule } from './calendars.module.js';
export { readSchoolHolidays } from './school-holiday.rules.js';
export { SchoolHolidayService } from './school-holiday.service.js';
