import { BodyType } from '../conferences/index.js';
import { ProfileKind, StepKind } from '../reviews/index.js';
import { DeliveryKind } from './delivery.entity.js';
import type { LetterMeeting, MailContent, MailEntry, MailSection } from './mail-content.js';
import { writeMeetingLetter } from './meeting-letter.js';
import './messages.js';
import { RecipientReason } from './reminder.entity.js';
import { writeReminderMail } from './reminder-mail.js';

const URL_OF_ALL = 'https://faden.example';
const TODAY = '2026-11-16';

const entry = (section: MailSection, given: Partial<MailEntry> = {}): MailEntry => ({
  section,
  number: 'AR-01',
  title: 'Lotsenstelle',
  dueOn: '2026-11-10',
  reason: RecipientReason.ACCOUNTABLE,
  profileKind: ProfileKind.CONFERENCE,
  stepKind: StepKind.REMINDER,
  label: 'Meilenstein in drei Wochen',
  wording: '',
  askedBefore: true,
  meetingId: null,
  meetingDay: null,
  bodyName: null,
  bodyType: null,
  nextOn: null,
  escalatesOn: null,
  backOn: null,
  ...given,
});
const ofMeeting = {
  meetingId: '7',
  meetingDay: '2026-12-07',
  bodyName: 'Fachplanungskonferenz',
  bodyType: BodyType.PLANNERS_CONFERENCE,
};
const notice = (given: Partial<MailEntry> = {}) =>
  entry('NOTICE', { ...ofMeeting, number: '', title: '', label: 'Letzte Unterlagen', ...given });
const sections = {
  status: entry('STATUS', ofMeeting),
  represented: entry('STATUS', {
    ...ofMeeting,
    number: 'AR-02',
    title: 'Schulsozialarbeit',
    dueOn: '2026-11-20',
    reason: RecipientReason.DEPUTY,
    backOn: '2026-11-23',
    nextOn: '2026-11-23',
    escalatesOn: '2026-11-27',
  }),
  escalated: entry('ESCALATION', { ...ofMeeting, stepKind: StepKind.ESCALATION }),
  date: entry('DATE', { wording: 'Bitte prüfen.' }),
  undated: entry('DATE', { number: 'SOZ-1', title: '', dueOn: null, bodyName: 'Sozialausschuss' }),
  notice: notice({ wording: 'Tagesordnung und Unterlagen sind vollständig.' }),
  bare: notice({ label: 'Anwesenheitsliste' }),
};

const content = (
  locale: 'de' | 'en',
  entries: MailEntry[],
  given: Partial<MailContent> = {},
): MailContent => ({
  kind: DeliveryKind.DIGEST,
  name: 'Mia Meier',
  address: 'mia@kreis.example',
  locale,
  contact: { name: 'Koordinatorin Klar', phone: '02303 27-0', email: 'klar@kreis.example' },
  entries,
  meeting: null,
  ...given,
});
const meeting = (given: Partial<LetterMeeting> = {}): LetterMeeting => ({
  id: '7',
  bodyName: 'Fachplanungskonferenz',
  bodyType: BodyType.PLANNERS_CONFERENCE,
  heldOn: '2026-12-07',
  startsAt: '09:00',
  endsAt: '12:00',
  place: 'Kreishaus',
  sequence: 2,
  withdrawnItems: 0,
  answerBy: '2026-11-27',
  attendance: 'INVITED' as LetterMeeting['attendance'],
  ...given,
});
const digest = (locale: 'de' | 'en', entries: MailEntry[], answerLink?: string) =>
  writeReminderMail(content(locale, entries), { publicUrl: URL_OF_ALL, answerLink }, TODAY);
const letter = (
  locale: 'de' | 'en',
  kind: DeliveryKind,
  given: Partial<LetterMeeting> = {},
  reason = RecipientReason.MEMBER,
) =>
  writeMeetingLetter(
    { ...content(locale, [notice({ reason })], { kind }), meeting: meeting(given) },
    URL_OF_ALL,
    { name: 'Sozialplanung', address: 'planung@kreis.example' },
    new Date('2026-11-16T09:00:00Z'),
  );

const { status, represented, escalated, date, undated, notice: said, bare } = sections;
const digests: [string, MailEntry[]][] = [
  ['every section', Object.values(sections)],
  ['one report', [status]],
  ['two reports', [status, represented]],
  ['an escalation', [escalated]],
  ['dates', [date, undated]],
  ['one date', [undated]],
  ['notices', [said, bare]],
  ['one notice', [bare]],
];
const kinds = [DeliveryKind.INVITATION, DeliveryKind.UPDATE, DeliveryKind.CANCELLATION] as const;
const variants: [string, Partial<LetterMeeting>, RecipientReason][] = [
  ['a member', {}, RecipientReason.MEMBER],
  ['who has answered', { attendance: 'ACCEPTED' as LetterMeeting['attendance'] }, RecipientReason.MEMBER],
  ['a deputy', { attendance: null }, RecipientReason.DEPUTY_COPY],
  ['a member who learns that items were taken off', { withdrawnItems: 2 }, RecipientReason.MEMBER],
  ['a member, without place and end', { place: null, endsAt: null, answerBy: null }, RecipientReason.MEMBER],
];
const everyMail = (['de', 'en'] as const).flatMap((locale) => [
  ...digests.map(([what, entries]) => [`${locale} digest: ${what}`, digest(locale, entries)] as const),
  [`${locale} digest with a link`, digest(locale, [status], `${URL_OF_ALL}/antwort#x`)] as const,
  ...kinds.flatMap((kind) =>
    variants.map(
      ([who, given, reason]) => [`${locale} ${kind} to ${who}`, letter(locale, kind, given, reason)] as const,
    ),
  ),
]);

describe('Every mail', () => {
  it.each(everyMail)('%s is cleanly set', (_, { subject, text }) => {
    expect(subject).toMatch(/^\S.{10,120}\S$/);
    expect(subject).not.toMatch(/ {2}|[–:,]$|undefined|null/);
    expect(text).not.toMatch(
      /\n{3}|[^ \n] {2,}|[ \t]\n(?!Fragen|Your|Geschäfts|Office)| ,|undefined|null|\{\{/,
    );
  });

  it.each(everyMail)(
    '%s is read out in order: one heading, then those below it, links that say where to',
    (_, { html }) => {
      const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(levels).toEqual([1, ...levels.slice(1).map(() => 2)]);
      const links = [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)];
      expect(links.length).toBeGreaterThan(0);
      for (const [, to, words] of links) {
        expect(to).toMatch(/^(https:\/\/faden\.example\/|mailto:)/);
        expect(words.trim()).toMatch(/^.{5,}$/);
        expect(words).not.toMatch(/^(hier|here|link|mehr|more)$/i);
      }
      // The same words lead to the same page
      const targets = new Map(links.map(([, to, words]) => [words, to]));
      for (const [, to, words] of links) expect(targets.get(words)).toBe(to);
      expect(html).toMatch(/<html lang="(de|en)">/);
    },
  );
});

describe('The subject', () => {
  it.each([
    [[bare], 'Anwesenheitsliste – Fachplanungskonferenz, 7. Dezember 2026'],
    [[said, bare], 'Letzte Unterlagen und ein weiterer Punkt – Fachplanungskonferenz, 7. Dezember 2026'],
    [[said, bare, date], 'Letzte Unterlagen und 2 weitere Punkte'],
    [[undated], 'Meilenstein in drei Wochen: SOZ-1'],
    [[status, said], 'Erinnerung: Statusmeldung fehlt noch – AR-01 Lotsenstelle'],
    [[escalated], 'Fehlende Meldungen Ihres Amtes zur Fachplanungskonferenz'],
  ])('says what the mail is about', (entries, subject) => {
    expect(digest('de', entries).subject).toBe(subject);
  });
});

describe('A digest', () => {
  it('says nothing of a day where there is none', () => {
    expect(digest('de', [undated]).text).toContain('SOZ-1 (Sozialausschuss)\n  noch offen');
    expect(digest('en', [undated]).text).toContain('SOZ-1 (Sozialausschuss)\n  still open');
  });

  it('puts reports first, then what was passed on, dates and notices', () => {
    const { text } = digest('de', Object.values(sections).reverse());
    expect(text).toMatch(/Fachplanungskonferenz, 7[^]*Für Ihr Amt[^]*Termine[^]*Was ansteht/);
  });
});

describe('A letter', () => {
  it.each(kinds)('(%s) asks nothing of a deputy', (kind) => {
    for (const locale of ['de', 'en'] as const)
      expect(letter(locale, kind, { attendance: null }, RecipientReason.DEPUTY_COPY).text).not.toMatch(
        /zu oder ab|accept or decline/,
      );
  });
});
