import type { Locale } from '../../kernel/actor.js';
import { message } from '../../kernel/messages.js';
import { MailTemplates, type RenderedMail } from '../../platform/mail/mail-templates.js';
import { BodyType } from '../conferences/index.js';
import type { MailContent, MailEntry } from './mail-content.js';
import { RecipientReason } from './reminder.entity.js';

const templates = new MailTemplates(new URL('./mails/', import.meta.url));

/**
 * Writes the one mail of a person and day: which reports are missing, longest overdue first, where to give them, whom to ask,
 * what comes next. No figures, nothing about people. It is a request for those who have not been asked before.
 */
export function writeReminderMail(content: MailContent, publicUrl: string, today: string): RenderedMail {
  const { entries, locale, contact } = content;
  const meetings = groupByMeeting(entries, locale, publicUrl, today);
  const next = entries.map(({ nextOn }) => nextOn).filter((day) => day !== null);
  return templates.render('status-reports', locale, {
    name: content.name ?? '',
    isReminder: entries.every(({ askedBefore }) => askedBefore),
    single: entries.length === 1 ? `${entries[0].number} ${entries[0].title}` : '',
    count: entries.length,
    meeting: meetings.length === 1 ? meetings[0] : null,
    meetings,
    link: `${publicUrl}/mein-tag`,
    nextOn: next.sort()[0] ?? '',
    contact: contact
      ? { name: contact.name, phone: contact.phone ?? undefined, email: contact.email }
      : undefined,
  });
}

interface MeetingSection {
  readonly body: string;
  /** The meeting within a sentence. */
  readonly occasion: string;
  readonly day: string;
  readonly measures: object[];
}

function groupByMeeting(
  entries: readonly MailEntry[],
  locale: Locale,
  publicUrl: string,
  today: string,
): MeetingSection[] {
  const sections = new Map<string, MeetingSection>();
  for (const entry of entries) {
    const section = sections.get(entry.meetingId) ?? {
      body: entry.bodyName,
      occasion: occasionOf(entry, locale),
      day: entry.meetingDay,
      measures: [],
    };
    sections.set(entry.meetingId, section);
    section.measures.push({
      number: entry.number,
      title: entry.title,
      dueOn: entry.dueOn,
      isOverdue: entry.dueOn < today,
      why:
        entry.reason === RecipientReason.ACCOUNTABLE ? '' : message(`reminders.why.${entry.reason}`, locale),
      link: `${publicUrl}/massnahmen/${encodeURIComponent(entry.number)}`,
    });
  }
  return [...sections.values()];
}

/** "zur Fachplanungskonferenz": there is one word for it everywhere; groups have names of their own in each county. */
function occasionOf({ bodyType, bodyName }: MailEntry, locale: Locale): string {
  const code = bodyType === BodyType.PLANNERS_CONFERENCE ? 'plannersConference' : 'otherMeeting';
  return message(`reminders.occasion.${code}`, locale, { name: bodyName });
}
