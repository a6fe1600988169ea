import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { ReceivedMail } from './received-mail.js';

/** Where the mailbox lives, without a slash at the end. */
export const mailboxPath = '/demo/mail';

const read = (file: string) => readFileSync(new URL(`./pages/${file}.hbs`, import.meta.url), 'utf8');
const style = read('style.css');
const time = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

const pages = Handlebars.create();
pages.registerHelper('time', (instant: string) => `${time.format(new Date(instant))} Uhr`);
pages.registerPartial('frame', read('frame.html'));
/** Without `preventIndent` the frame would push the lines of a mail's text to the right. */
const compile = (file: string) => pages.compile<Record<string, unknown>>(read(file), { preventIndent: true });
const templates = {
  list: compile('list.html'),
  mail: compile('mail.html'),
  missing: compile('missing.html'),
};
const common = { path: mailboxPath, style };

const policy = (styles: string) =>
  `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Nothing is loaded, run, sent or framed; only the page's own style applies. */
export const listPolicy = policy(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);

/** As strict, but the mail shown inside the page inherits the policy and brings its own styles. */
export const mailPolicy = policy("'unsafe-inline'");

/** The list of all mails, newest first; without any, what to do to get one. */
export function listPage(mails: readonly ReceivedMail[]): string {
  const count = mails.length === 1 ? 'Eine E-Mail' : `${mails.length} E-Mails`;
  const shown = mails.toReversed().map((mail) => ({ ...mail, subject: mail.subject || '(ohne Betreff)' }));
  return templates.list({ ...common, title: 'Alle E-Mails', count, mails: shown });
}

/** One mail. Its HTML goes into a sandboxed frame where nothing runs; its links may open a new window. */
export function mailPage(mail: ReceivedMail): string {
  const framed = `<base target="_blank">${mail.html}`;
  return templates.mail({
    ...common,
    title: mail.subject || '(ohne Betreff)',
    mail,
    framed,
    text: mail.text.trim(),
  });
}

/** For an address that leads to no mail. */
export function missingPage(): string {
  return templates.missing({ ...common, title: 'E-Mail nicht gefunden' });
}
