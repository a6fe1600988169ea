/** Languages in which mails are written; German comes first, and stands in where a mail has no English text. */
export type MailLocale = 'de' | 'en';

/** The few words every mail ends with, in plain language (B1). */
export const mailWords = {
  de: {
    sender: 'Geschäftsstelle Integrierte Sozialplanung',
    automatic: 'Diese E-Mail wurde automatisch vom Programm „Roter Faden“ verschickt.',
    questions: 'Fragen beantwortet:',
    phone: 'Telefon',
  },
  en: {
    sender: 'Office for Integrated Social Planning (Geschäftsstelle Integrierte Sozialplanung)',
    automatic: 'This e-mail was sent automatically by “Roter Faden”.',
    questions: 'Your contact for questions:',
    phone: 'phone',
  },
} as const satisfies Record<MailLocale, Record<string, string>>;
