import { MailTemplates, type MailData } from '../../src/platform/mail/mail-templates.js';

const templates = new MailTemplates(new URL('./mails/', import.meta.url));

const reminder = (changes: Record<string, unknown> = {}): MailData => ({
  name: 'Jürgen Groß',
  conferenceDay: '2027-03-26',
  dueDay: '2027-03-12',
  measures: [{ number: 'M-12', title: 'Frühe Hilfen & Familien <Nord>' }],
  link: 'https://kreis.example/melden?a=1&b=2',
  contact: { name: 'Ute Öztürk', phone: '02303 12-3456', email: 'sozialplanung@kreis.example' },
  ...changes,
});

describe('Writing mail', () => {
  it('writes subject, text and HTML in German, with days written out', () => {
    const mail = templates.render('reminder', 'de', reminder());
    expect(mail.subject).toBe('Bitte um Statusmeldung zur Fachplanungskonferenz am 26. März 2027');
    expect(mail.text).toMatch(/^Guten Tag Jürgen Groß,\n/);
    expect(mail.text).toContain('bis zum 12. März 2027');
    expect(mail.html).toContain('<strong>12. März 2027</strong>');
  });

  it('escapes what people typed in HTML and leaves it as typed in text', () => {
    const mail = templates.render('reminder', 'de', reminder({ name: '<script>alert(1)</script>' }));
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(mail.html).toContain('Frühe Hilfen &amp; Familien &lt;Nord&gt;');
    expect(mail.html).not.toContain('<script');
    expect(mail.text).toContain('- M-12 Frühe Hilfen & Familien <Nord>');
    expect(mail.text).toContain('https://kreis.example/melden?a=1&b=2');
  });

  it('keeps a title with line breaks on one subject line', () => {
    const mail = templates.render('minutes', 'de', { title: 'Konferenz\r\nBcc: fremd@example.org' });
    expect(mail.subject).toBe('Protokoll Konferenz Bcc: fremd@example.org');
    expect(mail.text).toMatch(/^Das Protokoll ist abrufbar\.\n/);
  });

  it('is readable for everyone: language, title, one main heading, lists and links that say where they lead', () => {
    const { html, subject } = templates.render('reminder', 'de', reminder());
    expect(html).toContain('<html lang="de">');
    expect(html).toContain(`<title>${subject}</title>`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toMatch(/<ul>\s*<li>M-12/);
    expect(html).toMatch(
      /<a href="https:\/\/kreis\.example\/melden\?a&#x3D;1&amp;b&#x3D;2"[^>]*>Meldung abgeben<\/a>/,
    );
  });

  it('loads nothing from elsewhere and tracks nobody', () => {
    const { html } = templates.render('reminder', 'de', reminder());
    expect(html).not.toMatch(/<(img|link|script|iframe|object|video|audio)\b|@import|url\(/i);
  });

  it('names the sender and whom to ask, in both parts', () => {
    const mail = templates.render('reminder', 'de', reminder());
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('Geschäftsstelle Integrierte Sozialplanung');
      expect(part).toContain('Fragen beantwortet: Ute Öztürk, Telefon 02303 12-3456');
    }
    expect(templates.render('reminder', 'de', reminder({ contact: undefined })).html).not.toContain('Fragen');
    expect(templates.render('reminder', 'de', reminder({ contact: { name: 'Ute Öztürk' } })).text).toMatch(
      /Fragen beantwortet: Ute Öztürk\n/,
    );
  });

  it('writes English to those who want it, and German where there is no English version', () => {
    const english = templates.render('reminder', 'en', reminder());
    expect(english.subject).toBe("Please report before the planners' conference on 26 March 2027");
    expect(english.html).toContain('<html lang="en">');
    expect(english.text).toContain('Your contact for questions: Ute Öztürk');
    const minutes = templates.render('minutes', 'en', { title: 'Konferenz' });
    expect(minutes.html).toContain('<html lang="de">');
    expect(minutes.text).toContain('Das Protokoll ist abrufbar.');
  });

  it('would rather fail than send a mail with a hole, a wrong date or a strange link', () => {
    expect(() => templates.render('reminder', 'de', reminder({ name: undefined }))).toThrow(/name/);
    expect(() => templates.render('reminder', 'de', reminder({ measures: [{ number: 'M-12' }] }))).toThrow(
      /title/,
    );
    expect(() => templates.render('reminder', 'de', reminder({ dueDay: 'bald' }))).toThrow(/not a date/);
    expect(() => templates.render('reminder', 'de', reminder({ link: 'javascript:alert(1)' }))).toThrow(
      /web address/,
    );
  });

  it('tells the author of a mail what is wrong with it', () => {
    expect(() => templates.render('headless', 'de', {})).toThrow(/"Subject: …"/);
    expect(() => templates.render('unescaped', 'de', { name: 'x' })).toThrow(/must not switch off escaping/);
    expect(() => templates.render('unknown', 'de', {})).toThrow(/unknown\.de/);
  });
});
