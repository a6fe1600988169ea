import ICAL from 'ical.js';
import { addDays, type LocalDate } from '../../kernel/calendar.js';
import { atLocalTime, onWholeDay } from './berlin-time.js';

/** An entry of a calendar: a day, or some hours of it, on the wall in Germany. */
export interface CalendarEvent {
  /** The same for ever: by it a calendar finds the entry again. */
  readonly uid: string;
  /** Rises with every change; of two versions, calendars keep the higher. */
  readonly sequence: number;
  /** When this version was written. */
  readonly writtenAt: Date;
  readonly title: string;
  readonly description?: string;
  readonly place?: string;
  /** The page of it in the program. */
  readonly url?: string;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly day: LocalDate;
  /** HH:MM; a whole day without it. */
  readonly startsAt?: string;
  /** HH:MM; where it is open, two hours are kept free. */
  readonly endsAt?: string;
}

/** How long a meeting is taken to last whose end is open. */
const OPEN_END_MINUTES = 120;

/** The entry as calendars write it (VEVENT, RFC 5545). */
export function eventComponent(event: CalendarEvent): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const add = (name: string, value: string | number | ICAL.Time) =>
    component.addPropertyWithValue(name, value);
  add('uid', event.uid);
  add('dtstamp', instant(event.writtenAt));
  add('last-modified', instant(event.writtenAt));
  add('sequence', event.sequence);
  for (const time of timesOf(event)) component.addProperty(time);
  add('summary', plain(event.title).replaceAll('\n', ' '));
  if (event.place) add('location', plain(event.place).replaceAll('\n', ' '));
  if (event.description) add('description', plain(event.description));
  if (event.url) add('url', new URL(event.url).href);
  add('status', event.status);
  // Whole days are things to know, not hours to keep free
  add('transp', event.startsAt === undefined || event.status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE');
  return component;
}

function timesOf({ day, startsAt, endsAt }: CalendarEvent): ICAL.Property[] {
  if (startsAt === undefined) return [onWholeDay('dtstart', day), onWholeDay('dtend', addDays(day, 1))];
  const start = minutesOf(startsAt);
  const end = endsAt === undefined ? start + OPEN_END_MINUTES : minutesOf(endsAt);
  if (end <= start) throw new RangeError(`An entry from ${startsAt} to ${endsAt} ends before it begins`);
  return [atLocalTime('dtstart', day, start), atLocalTime('dtend', day, end)];
}

function minutesOf(hour: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(hour) ?? [];
  if (hours === undefined) throw new RangeError(`"${hour}" is not an hour; expected HH:MM`);
  return Number(hours) * 60 + Number(minutes);
}

const instant = (date: Date): ICAL.Time => ICAL.Time.fromJSDate(date, true);

/** Calendars know one kind of line break, and no control characters. */
export const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- they are what has to go
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();
