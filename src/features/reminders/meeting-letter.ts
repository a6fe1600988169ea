import { localDate } from '../../kernel/calendar.js';
import { message } from '../../kernel/messages.js';
import { calendarCancellation, calendarInvitation, meetingUid } from '../../platform/icalendar/index.js';
import type { CalendarPart } from '../../platform/icalendar/index.js';
import { MailTemplates, type RenderedMail } from '../../platform/mail/mail-templates.js';
import type { LetterMeeting, MailContent } from './mail-content.js';
import { DeliveryKind } from './delivery.entity.js';
import { occasionOf } from './reminder-mail.js';

const templates = new MailTemplates(new URL('./mails/', import.meta.url));

/** A letter and the entry in the calendar that comes with it. */
export interface MeetingLetter extends RenderedMail {
  readonly calendar: CalendarPart;
}

const files: Record<Exclude<DeliveryKind, DeliveryKind.DIGEST>, string> = {
  INVITATION: 'invitation',
  UPDATE: 'meeting-moved',
  CANCELLATION: 'meeting-cancelled',
};

/**
 * Writes an invitation, the news that its meeting was moved, or its cancellation, with a calendar entry that mail programs
 * accept. The agenda stands behind a link: what is treated is not for mail.
 */
export function writeMeetingLetter(
  content: MailContent & { readonly meeting: LetterMeeting },
  publicUrl: string,
  sender: { readonly name: string; readonly address: string },
  now: Date,
): MeetingLetter {
  const { meeting, locale, name, address, contact, kind } = content;
  const link = `${publicUrl}/sitzungen/${meeting.id}`;
  const written = templates.render(files[kind as keyof typeof files], locale, {
    name: name ?? '',
    body: meeting.bodyName,
    occasion: occasionOf(meeting, locale),
    day: meeting.heldOn,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt ?? '',
    place: meeting.place ?? '',
    answerBy: meeting.answerBy ?? '',
    link,
    contact: contact
      ? { name: contact.name, phone: contact.phone ?? undefined, email: contact.email }
      : undefined,
  });
  const entry = {
    uid: meetingUid(meeting.id, publicUrl),
    sequence: meeting.sequence,
    writtenAt: now,
    day: localDate(meeting.heldOn),
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt ?? undefined,
    title: meeting.bodyName,
    place: meeting.place ?? undefined,
    description: message('reminders.calendar.description', locale, { link }),
    url: link,
    organizer: sender,
    attendees: [{ name: name ?? undefined, address }],
  };
  const calendar =
    kind === DeliveryKind.CANCELLATION ? calendarCancellation(entry) : calendarInvitation(entry);
  return { ...written, calendar };
}
