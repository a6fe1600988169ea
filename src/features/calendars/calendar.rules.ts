import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import {
  compareDates,
  type HolidayCalendar,
  holidaysOf,
  type Land,
  localDate,
  type LocalDate,
  type OfficeClosing,
  type YearlyClosing,
} from '../../kernel/calendar.js';
import { invalidInput, notAllowed } from '../../kernel/errors.js';

/** The settings as they are stored. */
export interface CalendarFacts {
  readonly land: Land;
  readonly yearlyClosings: readonly YearlyClosing[];
  readonly closedDays: readonly { readonly day: string; readonly name: string }[];
}

/** Throws where the actor may not change by what everybody counts. */
export function requireKeepsCalendar(actor: Actor): void {
  if (!hasRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR)) throw notAllowed();
}

/** The calendar by which deadlines are counted. */
export function calendarOf({ land, yearlyClosings, closedDays }: CalendarFacts): HolidayCalendar {
  const names = new Map(closedDays.map(({ day, name }) => [localDate(day), name]));
  return {
    holidays: holidaysOf(land),
    officeClosed: new Set<OfficeClosing>([...yearlyClosings, ...names.keys()]),
    closedDayNames: names,
  };
}

/** Closed days in their order; throws where a day is named twice. */
export function requireDaysOnce<Day extends { readonly day: string }>(days: readonly Day[]): Day[] {
  const sorted = [...days].sort((a, b) => compareDates(a.day as LocalDate, b.day as LocalDate));
  const twice = sorted.find(({ day }, index) => sorted[index + 1]?.day === day);
  if (twice) throw invalidInput('calendars.dayTwice', 'closedDays', { day: twice.day });
  return sorted;
}

/** Years that a calendar can be asked for: deadlines of the past in old reports, plans far ahead. */
export function requireYear(year: number): void {
  if (year < 1990 || year > 2199) throw invalidInput('calendars.yearOutOfReach', 'year', { year });
}
