import type { ErrorDetails } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import type { DocumentLanguage } from '../../platform/rendering/index.js';

const LOCALES: Readonly<Record<DocumentLanguage, string>> = { de: 'de-DE', en: 'en-GB' };

/** What the documents of this room say, in the language of the document. */
export interface Wording {
  say(code: string, details?: ErrorDetails): string;
  /** "Donnerstag, 26.03.2026" */
  weekday(day: string): string;
}

export const wordingIn = (language: DocumentLanguage): Wording => ({
  say: (code, details) => message(`meetingPapers.${code}`, language, details),
  weekday: (day) =>
    new Intl.DateTimeFormat(LOCALES[language], {
      weekday: 'long',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(day)),
});
