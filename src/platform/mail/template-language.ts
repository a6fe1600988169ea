import Handlebars from 'handlebars';
import type { MailLocale } from './mail-words.js';

/** Builds the helpers for one language: `date` writes a day out, `weekdayAndDate` with its weekday, `webAddress` lets only http(s) addresses into links. */
export function templateLanguage(locale: MailLocale): typeof Handlebars {
  const language = Handlebars.create();
  const format = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Berlin',
  });
  const withWeekday = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'Europe/Berlin',
  });
  language.registerHelper('date', (day: unknown) => format.format(toDate(day)));
  language.registerHelper('weekdayAndDate', (day: unknown) => withWeekday.format(toDate(day)));
  language.registerHelper('webAddress', requireWebAddress);
  return language;
}

/** A bare day such as 2027-03-12 means that day in Germany, whatever the time zone of the machine. */
function toDate(day: unknown): Date {
  const date =
    day instanceof Date
      ? day
      : new Date(/^\d{4}-\d\d-\d\d$/.test(String(day)) ? `${String(day)}T12:00Z` : String(day));
  if (Number.isNaN(date.getTime()))
    throw new Error('A mail template was given something that is not a date.');
  return date;
}

function requireWebAddress(address: unknown): string {
  if (typeof address === 'string' && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) {
    return address;
  }
  throw new Error('A link in a mail must be a web address beginning with https:// or http://.');
}
