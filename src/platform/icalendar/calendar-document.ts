import ICAL from 'ical.js';
import { berlinZone } from './berlin-time.js';

/** The library does not count the blank with which a folded line goes on; a line has 75 octets at most. */
ICAL.foldLength = 74;

const PRODUCT = '-//Roter Faden//Integrierte Sozialplanung//DE';

/** A calendar as text: with what it is for, the zone its hours are in, and its entries. */
export function calendarDocument(
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH',
  events: readonly ICAL.Component[],
  properties: readonly ICAL.Property[] = [],
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', method);
  for (const property of properties) calendar.addProperty(property);
  calendar.addSubcomponent(berlinZone());
  for (const event of events) calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
