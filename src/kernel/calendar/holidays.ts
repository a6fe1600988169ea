import { type Holiday, holidayLaws, holidayNames } from './holiday-law.js';
import { LAENDER, type Land } from './laender.js';
import { yearOf, type LocalDate } from './local-date.js';

/** The languages in which a deadline is explained. */
export type CalendarLocale = 'de' | 'en';

/** The public holidays of one Land. */
export interface PublicHolidays {
  /** Code of the Land, NW for North Rhine-Westphalia. */
  readonly code: string;
  /** The holidays of a year, by day. */
  inYear(year: number): ReadonlyMap<LocalDate, Holiday>;
}

const byLand = new Map<Land, PublicHolidays>(LAENDER.map((land) => [land, remembered(land)]));

/** The public holidays of a Land. None is moved when it meets a Sunday. */
export function holidaysOf(land: Land): PublicHolidays {
  const holidays = byLand.get(land);
  if (!holidays) throw new RangeError(`"${land}" is none of the sixteen Länder`);
  return holidays;
}

/** The eleven holidays of North Rhine-Westphalia, and the one more of 2017. */
export const nrwHolidays: PublicHolidays = holidaysOf('NW');

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

/** A year is worked out once: deadlines ask for the same few years over and over. */
function remembered(land: Land): PublicHolidays {
  const years = new Map<number, ReadonlyMap<LocalDate, Holiday>>();
  return {
    code: land,
    inYear(year) {
      const holidays = years.get(year) ?? computeYear(land, year);
      years.set(year, holidays);
      return holidays;
    },
  };
}

function computeYear(land: Land, year: number): ReadonlyMap<LocalDate, Holiday> {
  const kept = holidayLaws.filter(
    ({ laender, since = -Infinity, until = Infinity }) =>
      laender.includes(land) && since <= year && year <= until,
  );
  return new Map(kept.map(({ holiday, on }) => [on(year), holiday]));
}
