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

/** The sentence that is printed beside the light. */
export function reasonInWords({ code, details }: FoundReason, locale: Locale): string {
  const { day } = details;
  const told = typeof day === 'string' ? { ...details, day: dayInWords(day, locale) } : details;
  return message(`measures.light.${code}`, locale, told);
}
