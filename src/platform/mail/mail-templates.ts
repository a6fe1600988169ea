import { existsSync, readFileSync } from 'node:fs';
import type { TemplateDelegate } from 'handlebars';
import { mailWords, type MailLocale } from './mail-words.js';
import { templateLanguage } from './template-language.js';

/** Whom the recipient can ask; printed at the end of the mail. */
export interface MailContact {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
}

/** What a mail template is filled with: plain values the template names, and the contact for the end of the mail. */
export type MailData = Readonly<Record<string, unknown>> & { readonly contact?: MailContact };

/** A mail ready to be sent. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Layout {
  readonly html: TemplateDelegate;
  readonly text: TemplateDelegate;
}

interface Mail extends Layout {
  readonly subject: TemplateDelegate;
}

const layouts = new URL('./templates/', import.meta.url);
const read = (folder: URL, file: string) => readFileSync(new URL(file, folder), 'utf8');

/**
 * The mails of one room. The room owns a folder with two files per mail and language: `<name>.<locale>.html.hbs`, and
 * `<name>.<locale>.text.hbs` whose first line is "Subject: …". Both are set into the common layout. HTML is escaped, text
 * is not. A value the template names but nobody gave is an error: better no mail than one with a hole.
 */
export class MailTemplates {
  private readonly languages = { de: prepare('de'), en: prepare('en') };
  private readonly compiled = new Map<string, Mail>();

  /** @param folder where the room keeps its mails, usually `new URL('./mails/', import.meta.url)` */
  constructor(private readonly folder: URL) {}

  /** Writes the mail; in German where there is no version in the language asked for. */
  render(name: string, wanted: MailLocale, data: MailData): RenderedMail {
    const locale = existsSync(new URL(`${name}.${wanted}.text.hbs`, this.folder)) ? wanted : 'de';
    const mail = this.mail(name, locale);
    const given = withoutGaps(data);
    const subject = mail.subject(given).replace(/\s+/g, ' ').trim();
    const frame = { locale, subject, words: mailWords[locale], contact: withAllFields(data.contact) };
    const layout = this.languages[locale].layout;
    return {
      subject,
      text: layout.text({ ...frame, content: mail.text(given).trim() }),
      html: layout.html({ ...frame, content: mail.html(given) }),
    };
  }

  private mail(name: string, locale: MailLocale): Mail {
    const key = `${name}.${locale}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const html = read(this.folder, `${key}.html.hbs`);
    if (/\{\{\s*(~?\{|~?&)/.test(html)) throw new Error(`The mail ${key} must not switch off escaping.`);
    const text = /^Subject:([^\n]+)\n([^]*)$/.exec(read(this.folder, `${key}.text.hbs`));
    if (!text) throw new Error(`The text of the mail ${key} must begin with a line "Subject: …".`);
    const { asHtml, asText } = this.languages[locale];
    const mail = { subject: asText(text[1]), text: asText(text[2]), html: asHtml(html) };
    this.compiled.set(key, mail);
    return mail;
  }
}

/** The compilers and the layout for one language. */
function prepare(locale: MailLocale) {
  const language = templateLanguage(locale);
  language.registerPartial('link', read(layouts, 'link.html.hbs'));
  const asHtml = (source: string) => language.compile(source, { strict: true });
  const asText = (source: string) => language.compile(source, { strict: true, noEscape: true });
  const layout: Layout = {
    html: asHtml(read(layouts, 'layout.html.hbs')),
    text: asText(read(layouts, 'layout.text.hbs')),
  };
  return { asHtml, asText, layout };
}

/** A value that is there but undefined would print as nothing; leaving it out makes the strict template complain. */
const withoutGaps = (data: MailData) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

/** Strict templates want to know of every field, also of those that are empty. */
const withAllFields = (contact: MailContact | undefined) =>
  contact && { name: contact.name, phone: contact.phone ?? '', email: contact.email ?? '' };
