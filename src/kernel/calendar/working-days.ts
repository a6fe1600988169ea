import { easterSunday } from './easter.js';
import { holidayNames, type Holiday } from './holiday-law.js';
import { holidayOn, nrwHolidays, type CalendarLocale, type PublicHolidays } from './holidays.js';
import { addDays, localDateOf, weekday, yearOf, type LocalDate } from './local-date.js';

/** Days on which many offices close every year although the law makes them no holiday. */
export const YearlyClosing = {
  CHRISTMAS_EVE: 'CHRISTMAS_EVE',
  NEW_YEARS_EVE: 'NEW_YEARS_EVE',
  ROSE_MONDAY: 'ROSE_MONDAY',
} as const;
export type YearlyClosing = keyof typeof YearlyClosing;

/** An office-closed day: one that returns every year, or a single day such as a bridge day. */
export type OfficeClosing = YearlyClosing | LocalDate;

/** By what a county works: the holidays of its Land and the days on which its offices are closed. */
export interface HolidayCalendar {
  readonly holidays: PublicHolidays;
  readonly officeClosed: ReadonlySet<OfficeClosing>;
  /** What the office calls its single closed days, where it named them. */
  readonly closedDayNames?: ReadonlyMap<LocalDate, string>;
}

/** Why nobody works on a day. */
export type DayOff = Holiday | 'SATURDAY' | 'SUNDAY' | YearlyClosing | 'OFFICE_CLOSED';

/** North Rhine-Westphalia without any office-closed day. */
export const nrw: HolidayCalendar = { holidays: nrwHolidays, officeClosed: new Set() };

const dayOffNames: Record<DayOff, Record<CalendarLocale, string>> = {
  ...holidayNames,
  SATURDAY: { de: 'Samstag', en: 'Saturday' },
  SUNDAY: { de: 'Sonntag', en: 'Sunday' },
  CHRISTMAS_EVE: { de: 'Heiligabend', en: 'Christmas Eve' },
  NEW_YEARS_EVE: { de: 'Silvester', en: "New Year's Eve" },
  ROSE_MONDAY: { de: 'Rosenmontag', en: 'Rose Monday' },
  OFFICE_CLOSED: { de: 'Schließtag', en: 'office closing day' },
};

/** The day of a yearly closing in this year. */
export function yearlyClosingIn(year: number, closing: YearlyClosing): LocalDate {
  switch (closing) {
    case 'CHRISTMAS_EVE':
      return localDateOf(year, 12, 24);
    case 'NEW_YEARS_EVE':
      return localDateOf(year, 12, 31);
    case 'ROSE_MONDAY':
      return addDays(easterSunday(year), -48);
  }
}

/** The same calendar with these office-closed days instead of its own. */
export function withOfficeClosed(
  calendar: HolidayCalendar,
  closings: Iterable<OfficeClosing>,
): HolidayCalendar {
  return { ...calendar, officeClosed: new Set(closings) };
}

/** Why nobody works on this day, the most telling reason first; nothing on a working day. */
export function findDayOff(date: LocalDate, calendar: HolidayCalendar): DayOff | undefined {
  return holidayOn(date, calendar.holidays) ?? findWeekend(date) ?? findClosing(date, calendar.officeClosed);
}

/** Name of a reason, as it follows "weil" or "because of". */
export function dayOffName(dayOff: DayOff, locale: CalendarLocale): string {
  return dayOffNames[dayOff][locale];
}

/** Name of a reason on its day: an office-closed day is called as the office calls it. */
export function dayOffNameOn(
  date: LocalDate,
  dayOff: DayOff,
  calendar: HolidayCalendar,
  locale: CalendarLocale,
): string {
  const given = dayOff === 'OFFICE_CLOSED' ? calendar.closedDayNames?.get(date) : undefined;
  return given ?? dayOffName(dayOff, locale);
}

/** Monday to Friday, no holiday, office open. */
export function isWorkingDay(date: LocalDate, calendar: HolidayCalendar): boolean {
  return findDayOff(date, calendar) === undefined;
}

/** Monday to Saturday, no public holiday: the "Werktag" of the law, which knows no office-closed days. */
export function isWerktag(date: LocalDate, calendar: HolidayCalendar): boolean {
  return weekday(date) !== 7 && holidayOn(date, calendar.holidays) === undefined;
}

/** This day where it is a working day, otherwise the next one after it. */
export function workingDayOnOrAfter(date: LocalDate, calendar: HolidayCalendar): LocalDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** This day where it is a working day, otherwise the last one before it. */
export function workingDayOnOrBefore(date: LocalDate, calendar: HolidayCalendar): LocalDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

function findWeekend(date: LocalDate): DayOff | undefined {
  const day = weekday(date);
  return day === 6 ? 'SATURDAY' : day === 7 ? 'SUNDAY' : undefined;
}

function findClosing(date: LocalDate, closed: ReadonlySet<OfficeClosing>): DayOff | undefined {
  if (closed.size === 0) return undefined;
  const yearly = yearlyClosingsOf(yearOf(date)).get(date);
  if (yearly && closed.has(yearly)) return yearly;
  return closed.has(date) ? 'OFFICE_CLOSED' : undefined;
}

const closingsByYear = new Map<number, ReadonlyMap<LocalDate, YearlyClosing>>();

/** Worked out once a year: a plan asks for the same few years thousands of times. */
function yearlyClosingsOf(year: number): ReadonlyMap<LocalDate, YearlyClosing> {
  const known = closingsByYear.get(year);
  if (known) return known;
  const closings = new Map(
    Object.values(YearlyClosing).map((closing) => [yearlyClosingIn(year, closing), closing]),
  );
  closingsByYear.set(year, closings);
  return closings;
}
