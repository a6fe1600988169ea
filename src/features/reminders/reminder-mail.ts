import type { Locale } from '../../kernel/actor.js';
import { message } from '../../kernel/messages.js';
import { MailTemplates, type RenderedMail } from '../../platform/mail/mail-templates.js';
import { BodyType } from '../conferences/index.js';
import { StepKind } from '../reviews/index.js';
import type { MailContent, MailEntry, MailSection } from './mail-content.js';
import { RecipientReason } from './reminder.entity.js';

const templates = new MailTemplates(new URL('./mails/', import.meta.url));

/** Where the mail leads to. */
export interface MailTarget {
  readonly publicUrl: string;
  /** The page on which this recipient answers without signing in; undefined where there is nothing to answer, or nobody in person. */
  readonly answerLink?: string;
}

/**
 * Writes the one mail of a person and day, everything in it: reports that are missing come first, then what was passed on to the
 * head of the office, then dates, then what else is to be done. No figures, nothing about people, no words of closed sessions.
 */
export function writeReminderMail(
  { entries, locale, name, contact }: MailContent,
  { publicUrl, answerLink }: MailTarget,
  today: string,
): RenderedMail {
  const of = (section: MailSection) => entries.filter((entry) => entry.section === section);
  const [status, escalated, dates, notices] = (['STATUS', 'ESCALATION', 'DATE', 'NOTICE'] as const).map(of);
  const shown = (list: readonly MailEntry[]) => list.map((entry) => item(entry, locale, publicUrl, today));
  const meetings = groupByMeeting(status, locale, publicUrl, today);
  return templates.render('digest', locale, {
    name: name ?? '',
    status: status.length > 0,
    isReminder: status.every(({ askedBefore }) => askedBefore),
    single: status.length === 1 ? `${status[0].number} ${status[0].title}` : '',
    count: status.length,
    meeting: meetings.length === 1 ? meetings[0] : null,
    meetings,
    escalated: shown(escalated),
    escalatedFor: escalated.length > 0 ? occasionOf(escalated[0], locale) : '',
    dates: shown(dates),
    notices: shown(notices),
    first: subjectOf(entries, locale, publicUrl, today),
    others: entries.length - 1,
    isMany: entries.length > 2,
    link: answerLink ?? `${publicUrl}/mein-tag`,
    day: `${publicUrl}/mein-tag`,
    answersInMail: answerLink !== undefined,
    nextOn: earliest(status.map(({ nextOn }) => nextOn)),
    escalatesOn: earliest(status.map(({ escalatesOn }) => escalatesOn)),
    contact: contact
      ? { name: contact.name, phone: contact.phone ?? undefined, email: contact.email }
      : undefined,
  });
}

const earliest = (days: readonly (string | null)[]): string =>
  days.filter((day) => day !== null).sort()[0] ?? '';

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
    const key = entry.meetingId ?? entry.dueOn ?? '';
    const section = sections.get(key) ?? {
      body: entry.bodyName ?? message('reminders.occasion.reportingDay', locale),
      occasion: occasionOf(entry, locale),
      day: entry.meetingDay ?? entry.dueOn ?? '',
      measures: [],
    };
    sections.set(key, section);
    section.measures.push(item(entry, locale, publicUrl, today));
  }
  return [...sections.values()];
}

/** Whom nobody has to tell why it comes to them. */
const NEEDS_NO_WORD: readonly RecipientReason[] = [
  RecipientReason.ACCOUNTABLE,
  RecipientReason.ON_DUTY,
  RecipientReason.MEMBER,
  RecipientReason.CHAIR,
];

function item(entry: MailEntry, locale: Locale, publicUrl: string, today: string) {
  return {
    number: entry.number,
    title: entry.title,
    label: entry.label,
    wording: entry.wording,
    body: entry.bodyName ?? '',
    day: entry.meetingDay ?? '',
    dueOn: entry.dueOn ?? '',
    isOverdue: entry.dueOn !== null && entry.dueOn < today,
    why: NEEDS_NO_WORD.includes(entry.reason) ? '' : message(`reminders.why.${entry.reason}`, locale),
    backOn: entry.backOn ?? '',
    link: entry.meetingId ? `${publicUrl}/${pageOf(entry)}/${entry.meetingId}` : '',
  };
}

/** Whether to tell the head of an office is decided where all that is missing stands. */
const pageOf = ({ stepKind }: MailEntry): string =>
  stepKind === StepKind.ESCALATION ? 'abfragen' : 'sitzungen';

/** What a mail that asks for no report is about: its first entry, with the meeting where all belong to the same. */
function subjectOf(entries: readonly MailEntry[], locale: Locale, publicUrl: string, today: string): object {
  const [first] = entries;
  const isOneMeeting = entries.every(({ meetingId }) => meetingId === first.meetingId);
  const shown = item(first, locale, publicUrl, today);
  return isOneMeeting ? shown : { ...shown, day: '' };
}

/** "zur Fachplanungskonferenz": there is one word for it everywhere; groups have names of their own in each county. */
export function occasionOf(
  { bodyType, bodyName }: Pick<MailEntry, 'bodyType' | 'bodyName'>,
  locale: Locale,
): string {
  if (bodyType === null) return message('reminders.occasion.toReportingDay', locale);
  const code = bodyType === BodyType.PLANNERS_CONFERENCE ? 'plannersConference' : 'otherMeeting';
  return message(`reminders.occasion.${code}`, locale, { name: bodyName ?? '' });
}
