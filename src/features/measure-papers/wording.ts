import type { ErrorDetails } from '../../kernel/errors.js';
import { inWords, message } from '../../kernel/messages.js';
import { cellText, dayText, type DocumentLanguage, numberText } from '../../platform/rendering/index.js';

/** What the documents of this room say, in the language of the document. */
export interface Wording {
  say(code: string, details?: ErrorDetails): string;
  /** The word for a value of a list. */
  word(value: string): string;
  /** Where a measure stands in its life, as everywhere else. */
  status(status: string): string;
  /** Where a spending lock stands. */
  lockStatus(status: string): string;
  day(day: string): string;
  euros(amount: number): string;
  /** A figure with as many digits as it has, two at most. */
  figure(value: number): string;
  /** The name in the language of the document, where it has one. */
  name(of: { readonly nameDe: string; readonly nameEn: string | null }): string;
}

export const wordingIn = (language: DocumentLanguage): Wording => ({
  say: (code, details) => message(`measurePapers.${code}`, language, details),
  word: (value) => message(`measurePapers.word.${value}`, language),
  status: (status) => inWords('measures', status, language),
  lockStatus: (status) => inWords('spendingLocks', status, language),
  day: (day) => dayText(day, language),
  euros: (amount) => cellText(amount, { type: 'money' }, language),
  figure: (value) => numberText(value, digitsOf(value), language),
  name: ({ nameDe, nameEn }) => (language === 'en' && nameEn) || nameDe,
});

const digitsOf = (value: number): number =>
  Math.min(2, `${Number(value.toFixed(2))}`.split('.')[1]?.length ?? 0);
