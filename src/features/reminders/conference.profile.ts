import type { CountingMode, Roll } from '../../kernel/calendar.js';
import type { Locale } from '../../kernel/actor.js';

/** One step of a profile: when it comes, counted from the meeting, and what it says. */
export interface ProfileStep {
  readonly code: string;
  /** Days from the meeting, negative before it. */
  readonly offset: number;
  readonly mode: CountingMode;
  readonly roll: Roll;
  /** REQUEST asks for the first time; CLOSING reminds on the closing day for reports; REMINDER after it. */
  readonly kind: 'REQUEST' | 'CLOSING' | 'REMINDER';
  readonly what: Readonly<Record<Locale, string>>;
}

const backwards = { mode: 'CALENDAR_DAYS', roll: 'PREVIOUS_WORKING_DAY' } as const;

/** The profile "conference" as far as it asks for reports: who owes one is asked, and reminded twice. */
export const conferenceProfile = [
  {
    code: 'CONF-02',
    offset: -56,
    ...backwards,
    kind: 'REQUEST',
    what: { de: 'Bitte um Statusmeldung', en: 'Request for a status report' },
  },
  {
    code: 'CONF-04',
    offset: -28,
    ...backwards,
    kind: 'CLOSING',
    what: { de: 'Erste Erinnerung am Meldeschluss', en: 'First reminder, on the closing day for reports' },
  },
  {
    code: 'CONF-05',
    offset: -21,
    ...backwards,
    kind: 'REMINDER',
    what: { de: 'Zweite Erinnerung', en: 'Second reminder' },
  },
] as const satisfies readonly ProfileStep[];

/** What a step says, for people; the code itself for a step that no profile knows any more. */
export const stepInWords = (code: string, locale: Locale): string =>
  conferenceProfile.find((step) => step.code === code)?.what[locale] ?? code;
