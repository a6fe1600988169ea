import { localDateOf, type LocalDate } from './local-date.js';

/** The zone in which every county of this product lives. */
export const BERLIN = 'Europe/Berlin';

/** A day and a full hour on the wall clock. Jobs are stored so, because an instant would shift with summer time. */
export interface LocalHour {
  readonly date: LocalDate;
  /** 0 to 23 */
  readonly hour: number;
}

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that the calendar on the wall shows at this instant. */
export function localDateIn(instant: Date, zone = BERLIN): LocalDate {
  return localHourIn(instant, zone).date;
}

/** The day and the hour begun that the wall shows at this instant. */
export function localHourIn(instant: Date, zone = BERLIN): LocalHour {
  const { year, month, day, hour } = wallClock(instant.getTime(), zone);
  return { date: localDateOf(year, month, day), hour };
}

/**
 * The instant at which the wall shows this day and full hour. Throws a RangeError for an hour that summer time
 * skips or repeats (in Germany 2 o'clock on a change day): a job set there would run never or twice.
 */
export function instantOf(date: LocalDate, hour: number, zone = BERLIN): Date {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23)
    throw new RangeError(`${hour} is not an hour from 0 to 23`);
  const asIfUtc = Date.parse(date) + hour * 3_600_000;
  const offsets = new Set([asIfUtc - DAY, asIfUtc + DAY].map((near) => offsetAt(near, zone)));
  const instants = [...offsets]
    .map((offset) => asIfUtc - offset)
    .filter((at) => at + offsetAt(at, zone) === asIfUtc);
  if (instants.length !== 1) {
    const why = instants.length === 0 ? 'is skipped' : 'comes twice';
    throw new RangeError(`${hour}:00 on ${date} ${why} in ${zone}, because the clocks change`);
  }
  return new Date(instants[0]);
}

/** How far the wall clock is ahead of UTC at this instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

function wallClock(instant: number, zone: string) {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? NaN;
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
  };
}

/** Making a format is a hundred times dearer than using it, so each zone keeps one. */
function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}
