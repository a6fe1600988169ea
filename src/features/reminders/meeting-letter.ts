import { localDate } from '../../kernel/calendar.js';
import type { Locale } from '../../kernel/actor.js';
import { message } from '../../kernel/messages.js';
import { calendarCancellation, calendarInvitation, meetingUid } from '../../platform/icalendar/index.js';
import type { Attendee, CalendarPart } from '../../platform/icalendar/index.js';
import { MailTemplates, type RenderedMail } from '../../platform/mail/mail-templates.js';
import { AttendanceState, BodyType } from '../conferences/index.js';
import type { LetterMeeting, MailContent } from './mail-content.js';
import { DeliveryKind } from './delivery.entity.js';
import { RecipientReason } from './reminder.entity.js';

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

const answers: Partial<Record<AttendanceState, Attendee['answer']>> = {
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  DEPUTY_SENT: 'DECLINED',
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
  const { meeting, entries, locale, name, address, contact, kind } = content;
  const link = `${publicUrl}/sitzungen/${meeting.id}`;
  const isDeputy = entries.every(({ reason }) => reason === RecipientReason.DEPUTY_COPY);
  const answer = meeting.attendance ? answers[meeting.attendance] : undefined;
  const written = templates.render(files[kind as keyof typeof files], locale, {
    name: name ?? '',
    body: meeting.bodyName,
    occasion: occasionOf(meeting, locale),
    isDeputy,
    asks: meeting.attendance === AttendanceState.INVITED,
    hasAnswered: answer !== undefined,
    day: meeting.heldOn,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt ?? '',
    place: meeting.place ?? '',
    answerBy: meeting.answerBy ?? '',
    // Deputies may not see the agenda yet
    withdrawnItems: isDeputy ? 0 : meeting.withdrawnItems,
    isOneWithdrawn: meeting.withdrawnItems === 1,
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
    attendees: [
      {
        name: name ?? undefined,
        address,
        isOptional: isDeputy,
        answer,
      },
    ],
  };
  const calendar =
    kind === DeliveryKind.CANCELLATION ? calendarCancellation(entry) : calendarInvitation(entry);
  return { ...written, calendar };
}

/** What people are invited to: "zur Fachplanungskonferenz". */
function occasionOf({ bodyType, bodyName }: LetterMeeting, locale: Locale): string {
  const code = bodyType === BodyType.PLANNERS_CONFERENCE ? 'plannersConference' : 'otherMeeting';
  return message(`reminders.invitedTo.${code}`, locale, { name: bodyName });
}
