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
export {
  easterSunday,
  holidayName,
  holidayNames,
  holidayOn,
  nrwHolidays,
  type CalendarLocale,
  type Holiday,
  type PublicHolidays,
} from './calendar/holidays.js';
export {
  dayOffName,
  findDayOff,
  isWerktag,
  isWorkingDay,
  nrw,
  withOfficeClosed,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type DayOff,
  type HolidayCalendar,
  type OfficeClosing,
  type YearlyClosing,
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
