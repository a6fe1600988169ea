import ICAL from 'ical.js';
import { calendarDocument } from './calendar-document.js';
import { type CalendarEvent, eventComponent } from './calendar-event.js';

/** A calendar that people subscribe to; their programs ask for it now and then. */
export interface CalendarFeed {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

const HOW_OFTEN = 'PT4H';

/** The whole calendar as text (RFC 5545, with name and interval as in RFC 7986 and as Outlook reads them). */
export function calendarFeed({ name, events }: CalendarFeed): string {
  const interval = new ICAL.Property('refresh-interval');
  interval.resetType('duration');
  interval.setValue(ICAL.Duration.fromString(HOW_OFTEN));
  return calendarDocument('PUBLISH', events.map(eventComponent), [
    text('name', name),
    text('x-wr-calname', name),
    interval,
    text('x-published-ttl', HOW_OFTEN),
  ]);
}

function text(name: string, value: string): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setValue(value);
  return property;
}
