/** The door to the calendar: days, holidays, working days, deadlines and sending hours of a German county. */
export {
  addDays,
  compareDates,
  daysBetween,
  localDate,
  localDateOf,
  weekday,
  yearOf,
  type LocalDate,
  type Weekday,
} from './calendar/local-date.js';
export { BERLIN, instantOf, localDateIn, localHourIn, type LocalHour } from './calendar/zone.js';
export { easterSunday } from './calendar/easter.js';
export { holidayNames, type Holiday } from './calendar/holiday-law.js';
export {
  holidayName,
  holidayOn,
  holidaysOf,
  nrwHolidays,
  type CalendarLocale,
  type PublicHolidays,
} from './calendar/holidays.js';
export { LAENDER, landNames, type Land } from './calendar/laender.js';
export {
  dayOffName,
  dayOffNameOn,
  findDayOff,
  isWerktag,
  isWorkingDay,
  nrw,
  withOfficeClosed,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  YearlyClosing,
  yearlyClosingIn,
  type DayOff,
  type HolidayCalendar,
  type OfficeClosing,
} from './calendar/working-days.js';
export {
  CountingMode,
  resolveDeadline,
  Roll,
  type DeadlineRule,
  type ResolvedDeadline,
} from './calendar/deadline.js';
export { deadlineInWords } from './calendar/deadline-in-words.js';
export {
  FIRST_SENDING_HOUR,
  isSendingTime,
  LAST_SENDING_HOUR,
  nextSendingTime,
} from './calendar/sending-time.js';
