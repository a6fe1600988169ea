import ICAL from 'ical.js';
import { BERLIN, type LocalDate } from '../../kernel/calendar.js';

/** Since 1996 both changes are on a last Sunday, at one o'clock UTC. Programs do without a database of zones of their own. */
const ZONE = `BEGIN:VTIMEZONE
TZID:${BERLIN}
X-LIC-LOCATION:${BERLIN}
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

/** When summer time begins and ends in Germany. */
export const berlinZone = (): ICAL.Component => ICAL.Component.fromString(ZONE);

/** A day and an hour on the wall in Germany, written as such: it stays where it is, whatever zone the reader is in. */
export function atLocalTime(name: string, day: LocalDate, minutes: number): ICAL.Property {
  const time = ICAL.Time.fromDateString(day);
  time.isDate = false;
  time.minute = minutes;
  const property = new ICAL.Property(name);
  property.setParameter('tzid', BERLIN);
  property.setValue(time);
  return property;
}

/** A whole day, for things that have no hour. */
export function onWholeDay(name: string, day: LocalDate): ICAL.Property {
  const property = new ICAL.Property(name);
  property.resetType('date');
  property.setValue(ICAL.Time.fromDateString(day));
  return property;
}
