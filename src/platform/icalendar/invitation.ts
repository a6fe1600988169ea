import ICAL from 'ical.js';
import { calendarDocument } from './calendar-document.js';
import { type CalendarEvent, eventComponent, plain } from './calendar-event.js';

/** Somebody named in an invitation. */
export interface InvitedPerson {
  readonly name?: string;
  readonly address: string;
}

export interface Attendee extends InvitedPerson {
  /** Whether the meeting counts on them; guests may come. */
  readonly isOptional?: boolean;
  /** What they answered so far. */
  readonly answer?: 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';
}

/** A meeting to which people are invited. A change of it is the same with a higher `sequence`. */
export interface Invitation extends Omit<CalendarEvent, 'status'> {
  readonly startsAt: string;
  /** Calendars send answers to this address. */
  readonly organizer: InvitedPerson;
  /** Whom this invitation is for. Each sees the addresses of all who are named. */
  readonly attendees: readonly Attendee[];
}

/** The part of a mail that calendars act on (RFC 6047). */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

/** Invites, or tells of a change: place, hour or day (RFC 5546, REQUEST). */
export const calendarInvitation = (invitation: Invitation): CalendarPart => write('REQUEST', invitation);

/** Calls a meeting off: calendars take it out or strike it through (RFC 5546, CANCEL). */
export const calendarCancellation = (invitation: Invitation): CalendarPart => write('CANCEL', invitation);

function write(method: CalendarPart['method'], invitation: Invitation): CalendarPart {
  const status = method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED';
  const event = eventComponent({ ...invitation, status });
  event.addProperty(organizerProperty(invitation.organizer));
  for (const attendee of invitation.attendees) event.addProperty(attendeeProperty(attendee, method));
  return { method, content: calendarDocument(method, [event]) };
}

const organizerProperty = (person: InvitedPerson): ICAL.Property => personProperty('organizer', person);

function attendeeProperty(attendee: Attendee, method: CalendarPart['method']): ICAL.Property {
  const property = personProperty('attendee', attendee);
  property.setParameter('cutype', 'INDIVIDUAL');
  property.setParameter('role', attendee.isOptional ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT');
  property.setParameter('partstat', attendee.answer ?? 'NEEDS-ACTION');
  if (method === 'REQUEST') property.setParameter('rsvp', 'TRUE');
  return property;
}

function personProperty(kind: 'organizer' | 'attendee', { name, address }: InvitedPerson): ICAL.Property {
  if (!/^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/.test(address))
    throw new RangeError('An invitation needs a mail address');
  const property = new ICAL.Property(kind);
  // How these signs are written here, calendars do not agree on; no name has them
  const words = plain(name ?? '')
    .replace(/["\\^]/g, '’')
    .replaceAll('\n', ' ');
  if (words) property.setParameter('cn', words);
  property.setValue(`mailto:${address}`);
  return property;
}
