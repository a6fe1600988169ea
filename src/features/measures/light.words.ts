import type { Locale } from '../../kernel/actor.js';
import { message } from '../../kernel/messages.js';
import type { FoundReason } from './light.rules.js';

const formats: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/** A day as people write it in their language. */
const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(formats[locale], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day));

/** Whole euros as people write them in their language. */
const amountInWords = (amount: number, locale: Locale): string =>
  new Intl.NumberFormat(formats[locale], { maximumFractionDigits: 0 }).format(amount);

/** The sentence that is printed beside the light. */
export function reasonInWords({ code, details }: FoundReason, locale: Locale): string {
  const { day, amount } = details;
  const told = {
    ...details,
    ...(typeof day === 'string' && { day: dayInWords(day, locale) }),
    ...(typeof amount === 'number' && { amount: amountInWords(amount, locale) }),
  };
  return message(`measures.light.${code}`, locale, told);
}
