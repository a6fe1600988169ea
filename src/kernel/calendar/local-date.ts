declare const brand: unique symbol;

/** A day of the calendar, 'YYYY-MM-DD', without hour and zone. Sorts and compares as text. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

/** Day of the week as ISO 8601 counts it: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 86_400_000;
const FIRST_GREGORIAN_YEAR = 1583;

/** Reads 'YYYY-MM-DD'; throws a RangeError for a day that never was, so that 30 February goes no further. */
export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isInCalendar(text)) {
    throw new RangeError(`"${text}" is not a day of the calendar; expected YYYY-MM-DD`);
  }
  return text as LocalDate;
}

/** Puts a date together from its numbers, the month counted from 1. */
export function localDateOf(year: number, month: number, day: number): LocalDate {
  const padded = [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ];
  return localDate(padded.join('-'));
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`Days are counted whole, not ${days}`);
  const moved = new Date(Date.parse(date) + days * DAY);
  if (Number.isNaN(moved.getTime())) throw new RangeError(`${days} days from ${date} leave the calendar`);
  return localDate(moved.toISOString().slice(0, 10));
}

/** How many days lie from the first day to the second; negative where the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** Monday is 1, Sunday is 7. */
export function weekday(date: LocalDate): Weekday {
  return (new Date(Date.parse(date)).getUTCDay() || 7) as Weekday;
}

/** The year as a number: holidays are computed by year. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** Negative, zero or positive: the order for `sort`. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A plain ISO date is read as UTC, so no machine's zone takes part; 30 February comes back as another day. */
function isInCalendar(text: string): boolean {
  const milliseconds = Date.parse(text);
  return (
    !Number.isNaN(milliseconds) &&
    new Date(milliseconds).toISOString().startsWith(text) &&
    Number(text.slice(0, 4)) >= FIRST_GREGORIAN_YEAR
  );
}
