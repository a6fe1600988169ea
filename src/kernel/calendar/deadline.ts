import { addDays, type LocalDate } from './local-date.js';
import {
  findDayOff,
  isWerktag,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type DayOff,
  type HolidayCalendar,
} from './working-days.js';

/**
 * How days are counted. CALENDAR_DAYS: every day, the anchor not counted. FULL_CALENDAR_DAYS_BETWEEN: so many whole
 * days lie between, neither end counted. WORKING_DAYS: Monday to Friday, no holiday, office open.
 * WERKTAGE_INCL_SAT: Monday to Saturday, no public holiday.
 */
export const CountingMode = {
  CALENDAR_DAYS: 'CALENDAR_DAYS',
  FULL_CALENDAR_DAYS_BETWEEN: 'FULL_CALENDAR_DAYS_BETWEEN',
  WORKING_DAYS: 'WORKING_DAYS',
  WERKTAGE_INCL_SAT: 'WERKTAGE_INCL_SAT',
} as const;
export type CountingMode = keyof typeof CountingMode;

/** Where a counted day goes that is no working day: it stays, or moves earlier, or moves later. */
export const Roll = {
  NONE: 'NONE',
  PREVIOUS_WORKING_DAY: 'PREVIOUS_WORKING_DAY',
  NEXT_WORKING_DAY: 'NEXT_WORKING_DAY',
} as const;
export type Roll = keyof typeof Roll;

/** A deadline as it is agreed: counted from a day that may itself be moved. */
export interface DeadlineRule {
  readonly anchor: LocalDate;
  /** Days from the anchor, negative before it; 0 is the anchor itself in every mode. */
  readonly offset: number;
  readonly mode: CountingMode;
  readonly roll: Roll;
  readonly calendar: HolidayCalendar;
}

/** The day a rule leads to, with what is needed to explain it. */
export interface ResolvedDeadline {
  readonly date: LocalDate;
  /** The day as counted, before it was moved to a working day. */
  readonly unrolledDate: LocalDate;
  /** Why it was moved; missing where it was not. */
  readonly rolledBecause?: DayOff;
}

/** Counts from the anchor, then moves the counted day off weekends, holidays and closed days as the rule says. */
export function resolveDeadline(rule: DeadlineRule): ResolvedDeadline {
  const unrolledDate = countDays(rule);
  const dayOff = findDayOff(unrolledDate, rule.calendar);
  if (!dayOff || rule.roll === 'NONE') return { date: unrolledDate, unrolledDate };
  const roll = rule.roll === 'PREVIOUS_WORKING_DAY' ? workingDayOnOrBefore : workingDayOnOrAfter;
  return { date: roll(unrolledDate, rule.calendar), unrolledDate, rolledBecause: dayOff };
}

function countDays({ anchor, offset, mode, calendar }: DeadlineRule): LocalDate {
  switch (mode) {
    case 'CALENDAR_DAYS':
      return addDays(anchor, offset);
    case 'FULL_CALENDAR_DAYS_BETWEEN':
      return addDays(anchor, offset + Math.sign(offset));
    case 'WORKING_DAYS':
      return countOnly(isWorkingDay, anchor, offset, calendar);
    case 'WERKTAGE_INCL_SAT':
      return countOnly(isWerktag, anchor, offset, calendar);
  }
}

/** Walks away from the anchor and counts only the days that qualify. */
function countOnly(
  counts: typeof isWorkingDay,
  anchor: LocalDate,
  offset: number,
  calendar: HolidayCalendar,
): LocalDate {
  if (!Number.isInteger(offset)) throw new RangeError(`Days are counted whole, not ${offset}`);
  let day = anchor;
  for (let left = Math.abs(offset); left > 0;) {
    day = addDays(day, Math.sign(offset));
    if (counts(day, calendar)) left -= 1;
  }
  return day;
}
