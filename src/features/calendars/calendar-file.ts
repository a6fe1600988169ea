import ICAL from 'ical.js';
import { invalidInput } from '../../kernel/errors.js';

/** A property as the library reads it: name, parameters, type, value. */
export type CalendarProperty = [
  name: string,
  parameters: Record<string, unknown>,
  type: string,
  value: unknown,
];
type Component = [name: string, properties: CalendarProperty[], components: Component[]];

/** An event of a file, with the line on which it begins. */
export interface CalendarEvent {
  readonly line: number;
  readonly properties: ReadonlyMap<string, CalendarProperty>;
}

/** Larger than school holidays of all Länder for decades. */
export const LARGEST_FILE = 1_000_000;
const SHOWN = 60;

/** The events of an iCalendar file (RFC 5545). Throws what is wrong with it, with the line. */
export function readCalendarFile(given: string): CalendarEvent[] {
  if (Buffer.byteLength(given) > LARGEST_FILE) throw fault('fileTooLarge');
  const text = given.replace(/^\uFEFF/, '').trimStart();
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text.split('\n', 1)[0])) throw fault('notCalendarFile');
  const before = given.slice(0, given.length - text.length).split('\n').length - 1;
  const lines = text.split(/\r\n|\r|\n/);
  requireWhole(lines, before);
  const starts = lines.flatMap((line, index) =>
    /^BEGIN:VEVENT\s*$/i.test(line) ? [before + index + 1] : [],
  );
  return eventsOf(parsed(lines.join('\r\n'))).map((properties, index) => ({
    line: starts[index],
    properties: new Map(properties.map((property) => [property[0], property])),
  }));
}

/** Looks for what the library would only say without a line: bad signs, lines that are none, parts that do not end. */
function requireWhole(lines: readonly string[], before: number): void {
  const open: { name: string; line: number }[] = [];
  lines.forEach((text, index) => {
    const line = before + index + 1;
    if (text.includes('\uFFFD')) throw fault('badSigns', { line });
    if (text.trim() === '' || /^[ \t]/.test(text)) return;
    if (!/^[A-Za-z0-9-]+[;:]/.test(text)) throw fault('badLine', { line, text: text.slice(0, SHOWN) });
    const [, border, name] = /^(BEGIN|END):(.+?)\s*$/i.exec(text) ?? [];
    if (border?.toUpperCase() === 'BEGIN') open.push({ name: name.toUpperCase(), line });
    if (border?.toUpperCase() === 'END' && open.pop()?.name !== name.toUpperCase())
      throw fault('strayEnd', { line, name });
  });
  const unfinished = open.pop();
  if (unfinished) throw fault('notEnded', { ...unfinished });
}

function parsed(text: string): Component[] {
  let read: unknown[];
  try {
    read = ICAL.parse(text) as unknown[];
  } catch (error) {
    throw fault('unreadable', { reason: (error as Error).message.slice(0, 2 * SHOWN) });
  }
  // One calendar comes alone, several in a list.
  return (typeof read[0] === 'string' ? [read] : read) as Component[];
}

function eventsOf(components: readonly Component[]): CalendarProperty[][] {
  return components.flatMap(([name, properties, inner]) =>
    name === 'vevent' ? [properties] : eventsOf(inner),
  );
}

const fault = (code: string, details?: Record<string, unknown>) =>
  invalidInput(`calendars.${code}`, 'ics', details);
