import { addDays, localDate, localDateOf, yearOf, type LocalDate } from './local-date.js';

/** German and English name of every holiday that a calendar here knows; a further Land adds its own. */
export const holidayNames = {
  NEW_YEARS_DAY: { de: 'Neujahr', en: "New Year's Day" },
  GOOD_FRIDAY: { de: 'Karfreitag', en: 'Good Friday' },
  EASTER_MONDAY: { de: 'Ostermontag', en: 'Easter Monday' },
  LABOUR_DAY: { de: 'Tag der Arbeit', en: 'Labour Day' },
  ASCENSION_DAY: { de: 'Christi Himmelfahrt', en: 'Ascension Day' },
  WHIT_MONDAY: { de: 'Pfingstmontag', en: 'Whit Monday' },
  CORPUS_CHRISTI: { de: 'Fronleichnam', en: 'Corpus Christi' },
  GERMAN_UNITY_DAY: { de: 'Tag der Deutschen Einheit', en: 'German Unity Day' },
  REFORMATION_DAY: { de: 'Reformationstag', en: 'Reformation Day' },
  ALL_SAINTS_DAY: { de: 'Allerheiligen', en: "All Saints' Day" },
  CHRISTMAS_DAY: { de: '1. Weihnachtstag', en: 'Christmas Day' },
  BOXING_DAY: { de: '2. Weihnachtstag', en: 'Boxing Day' },
} as const;

/** A public holiday, whichever day it falls on. */
export type Holiday = keyof typeof holidayNames;

/** The languages in which a deadline is explained. */
export type CalendarLocale = 'de' | 'en';

/** The public holidays of one Land: all that a further Land has to bring. */
export interface PublicHolidays {
  /** Short name of the Land; stored with a deadline. */
  readonly code: string;
  /** The holidays of a year, by day. */
  inYear(year: number): ReadonlyMap<LocalDate, Holiday>;
}

const FIXED: readonly (readonly [monthAndDay: string, Holiday])[] = [
  ['01-01', 'NEW_YEARS_DAY'],
  ['05-01', 'LABOUR_DAY'],
  ['10-03', 'GERMAN_UNITY_DAY'],
  ['11-01', 'ALL_SAINTS_DAY'],
  ['12-25', 'CHRISTMAS_DAY'],
  ['12-26', 'BOXING_DAY'],
];

const DAYS_FROM_EASTER: readonly (readonly [days: number, Holiday])[] = [
  [-2, 'GOOD_FRIDAY'],
  [1, 'EASTER_MONDAY'],
  [39, 'ASCENSION_DAY'],
  [50, 'WHIT_MONDAY'],
  [60, 'CORPUS_CHRISTI'],
];

const years = new Map<number, ReadonlyMap<LocalDate, Holiday>>();

/** The eleven holidays of North Rhine-Westphalia, and the one more of 2017. None is moved when it meets a Sunday. */
export const nrwHolidays: PublicHolidays = {
  code: 'NRW',
  inYear(year) {
    const holidays = years.get(year) ?? computeNrw(year);
    years.set(year, holidays);
    return holidays;
  },
};

/** Easter Sunday by the Gregorian computus (Meeus and Butcher). */
export function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const yearOfMoonCycle = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * yearOfMoonCycle + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const leapYears = Math.floor((year % 100) / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (year % 4)) % 7;
  const lateMoon = Math.floor((yearOfMoonCycle + 11 * epact + 22 * toSunday) / 451);
  return addDays(localDateOf(year, 3, 22), epact + toSunday - 7 * lateMoon);
}

/** The public holiday on this day, if it is one. */
export function holidayOn(date: LocalDate, holidays: PublicHolidays = nrwHolidays): Holiday | undefined {
  return holidays.inYear(yearOf(date)).get(date);
}

/** Name of the public holiday on this day, or nothing. */
export function holidayName(
  date: LocalDate,
  holidays: PublicHolidays = nrwHolidays,
  locale: CalendarLocale = 'de',
): string | undefined {
  const holiday = holidayOn(date, holidays);
  return holiday && holidayNames[holiday][locale];
}

function computeNrw(year: number): ReadonlyMap<LocalDate, Holiday> {
  const easter = easterSunday(year);
  const holidays = new Map<LocalDate, Holiday>();
  for (const [monthAndDay, holiday] of FIXED) holidays.set(localDate(`${year}-${monthAndDay}`), holiday);
  for (const [days, holiday] of DAYS_FROM_EASTER) holidays.set(addDays(easter, days), holiday);
  if (year === 2017) holidays.set(localDate('2017-10-31'), 'REFORMATION_DAY');
  return holidays;
}
