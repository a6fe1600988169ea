import { addDays, daysBetween, localDate, type LocalDate } from '../../kernel/calendar.js';
import { invalidInput } from '../../kernel/errors.js';
import { type CalendarEvent, type CalendarProperty, readCalendarFile } from './calendar-file.js';
import { LeftOutReason } from './school-holiday.enums.js';

/** Days without school as a file names them. */
export interface SchoolDays {
  readonly name: string;
  readonly fromDay: LocalDate;
  /** Included. */
  readonly toDay: LocalDate;
}

/** An event that is not taken over, and why. */
export interface LeftOut {
  readonly line: number;
  readonly name: string;
  readonly reason: LeftOutReason;
}

const LONGEST = 100;
const LONGEST_NAME = 200;

/** What a calendar file says of school holidays; throws what is wrong with the file. */
export const readSchoolHolidays = (ics: string): ReturnType<typeof schoolDaysIn> =>
  schoolDaysIn(readCalendarFile(ics));

/** Which events of a file are school holidays, and which are left out and why. Throws where there is no event at all. */
export function schoolDaysIn(events: readonly CalendarEvent[]): { taken: SchoolDays[]; leftOut: LeftOut[] } {
  if (events.length === 0) throw invalidInput('calendars.noEvents', 'ics');
  const taken = new Map<string, SchoolDays>();
  const leftOut: LeftOut[] = [];
  for (const event of events) {
    const name = nameOf(event);
    const found = daysOf(event, name);
    const key = JSON.stringify(found);
    if (typeof found === 'string') leftOut.push({ line: event.line, name, reason: found });
    else if (taken.has(key)) leftOut.push({ line: event.line, name, reason: LeftOutReason.TWICE });
    else taken.set(key, found);
  }
  return { taken: [...taken.values()], leftOut };
}

function daysOf({ properties }: CalendarEvent, name: string): SchoolDays | LeftOutReason {
  const start = properties.get('dtstart');
  if (name === '') return LeftOutReason.WITHOUT_NAME;
  if (!start) return LeftOutReason.WITHOUT_DAY;
  if (textOf(properties.get('status')).toUpperCase() === 'CANCELLED') return LeftOutReason.CANCELLED;
  if (properties.has('rrule') || properties.has('rdate')) return LeftOutReason.REPEATED;
  const end = properties.get('dtend');
  if (start[2] !== 'date' || (end && end[2] !== 'date')) return LeftOutReason.NOT_WHOLE_DAYS;
  const fromDay = dayOf(start);
  const behind = fromDay && dayBehind(fromDay, end, properties.get('duration'));
  if (!fromDay || !behind) return LeftOutReason.NO_SUCH_DAY;
  if (behind < fromDay) return LeftOutReason.ENDS_BEFORE_BEGIN;
  if (daysBetween(fromDay, behind) > LONGEST) return LeftOutReason.TOO_LONG;
  // Some programs write the same day as end of a single day, although the end is not included.
  return { name, fromDay, toDay: behind === fromDay ? fromDay : addDays(behind, -1) };
}

/** The first day that is no longer part of it: the end of an event is not included. */
function dayBehind(
  from: LocalDate,
  end: CalendarProperty | undefined,
  duration: CalendarProperty | undefined,
): LocalDate | undefined {
  if (end) return dayOf(end);
  if (!duration) return addDays(from, 1);
  const [, weeks, days] = /^P(?:(\d{1,3})W)?(?:(\d{1,3})D)?/.exec(textOf(duration)) ?? [];
  return addDays(from, Number(weeks ?? 0) * 7 + Number(days ?? 0));
}

function dayOf(property: CalendarProperty): LocalDate | undefined {
  try {
    return localDate(textOf(property));
  } catch {
    return undefined;
  }
}

const nameOf = ({ properties }: CalendarEvent): string =>
  textOf(properties.get('summary')).replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);

function textOf(property: CalendarProperty | undefined): string {
  const value = property?.[3];
  return typeof value === 'string' ? value : '';
}
