import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DemoMailboxModule } from '../../src/platform/mail/mailbox/demo-mailbox.module.js';
import { MailSink } from '../../src/platform/mail/mailbox/mail-sink.js';
import type { ReceivedMail } from '../../src/platform/mail/mailbox/received-mail.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { TestMailSink } from '../support/mail-sink.js';

const mailFrom = 'Geschäftsstelle Integrierte Sozialplanung <sozialplanung@kreis.example>';

async function send(url: string, subject: string, html = '<p>Guten Tag</p>', toName = 'Jürgen Groß') {
  const mailer = new Mailer({ smtpUrl: url, mailFrom });
  await mailer.send({
    to: 'amt50@kreis.example',
    toName,
    subject,
    text: 'Guten Tag\n\n- M-12',
    html,
    messageId: `${subject.length}@x`,
  });
  mailer.onApplicationShutdown();
}

describe('The mailbox page of the demo', () => {
  let sink: TestMailSink;
  let app: INestApplication;
  let address: string;

  beforeEach(async () => {
    sink = await TestMailSink.start();
    app = await NestFactory.create(DemoMailboxModule.with(sink.plain), { logger: false });
    await app.listen(0, '127.0.0.1');
    address = await app.getUrl();
  });

  afterEach(async () => {
    await app.close();
    await sink.close();
  });

  const page = async (path: string) => {
    const response = await fetch(`${address}${path}`);
    return { status: response.status, headers: response.headers, html: await response.text() };
  };

  it('says what to do while no mail has been sent', async () => {
    const { status, html } = await page('/demo/mail');
    expect(status).toBe(200);
    expect(html).toContain('Noch keine E-Mails');
    expect(html).toContain('Konferenz');
    expect(html).not.toContain('<table');
  });

  it('shows what a mail carries for the calendar, as text', async () => {
    const mailer = new Mailer({ smtpUrl: sink.url, mailFrom });
    const content = 'BEGIN:VCALENDAR\r\nX-NOTE:<b>fett</b>\r\nEND:VCALENDAR\r\n';
    await mailer.send({
      to: 'amt50@kreis.example',
      subject: 'Einladung',
      text: 'Einladung',
      html: '<p>Einladung</p>',
      messageId: 'einladung@x',
      calendar: { method: 'REQUEST', content },
    });
    mailer.onApplicationShutdown();
    const { html } = await page(`/demo/mail/${sink.mails[0].id}`);
    expect(html).toContain('Für den Kalender (text/calendar, REQUEST)');
    expect(html).toContain('invite.ics (application/ics)');
    expect(html).toContain('X-NOTE:&lt;b&gt;fett&lt;/b&gt;');
    expect(html).not.toContain('<b>fett');
  });

  it('lists the newest mail first, with recipient and subject', async () => {
    await send(sink.url, 'Bitte um Statusmeldung');
    await send(sink.url, 'Erinnerung: Statusmeldung fehlt noch');
    const { html } = await page('/demo/mail');
    expect(html).toContain('2 E-Mails, die neuesten zuerst');
    expect(html).toContain('Jürgen Groß');
    expect(html).toContain('<th scope="col">Betreff</th>');
    expect(html.indexOf('Erinnerung: Statusmeldung')).toBeLessThan(html.indexOf('Bitte um Statusmeldung'));
  });

  it('gives the same list as data', async () => {
    await send(sink.url, 'Bitte um Statusmeldung');
    await send(sink.url, 'Erinnerung');
    const mails = (await (await fetch(`${address}/demo/mail.json`)).json()) as ReceivedMail[];
    expect(mails.map(({ subject }) => subject)).toEqual(['Erinnerung', 'Bitte um Statusmeldung']);
  });

  it('shows one mail: headers, text, and its HTML in a frame where no script runs', async () => {
    await send(sink.url, 'Einladung', '<p class="a">Grüße</p><script>alert(1)</script>');
    const { html } = await page(`/demo/mail/${sink.mails[0].id}`);
    expect(html).toContain('<pre>Guten Tag\n\n- M-12</pre>');
    expect(html).toContain('<th scope="row">Auto-Submitted</th><td>auto-generated</td>');
    expect(html).toMatch(/sandbox="(?![^"]*allow-(scripts|same-origin))[^"]*" srcdoc="[^"<>]*Grüße[^"<>]*"/);
    expect(html).not.toContain('<script');
  });

  it('shows what a sender typed as text, never as part of the page', async () => {
    await send(sink.url, '<img src=x onerror=alert(1)>', '"><script>alert(2)</script>', '<b>Ute</b>');
    for (const path of ['/demo/mail', `/demo/mail/${sink.mails[0].id}`]) {
      const { html } = await page(path);
      expect(html).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;');
      expect(html).not.toMatch(/<img|<b>|<script/);
    }
  });

  it('loads nothing, runs nothing and cannot be framed', async () => {
    await send(sink.url, 'Einladung');
    for (const path of ['/demo/mail', `/demo/mail/${sink.mails[0].id}`, '/demo/mail/unknown']) {
      const { headers } = await page(path);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('script-src');
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  it('says that a mail does not exist', async () => {
    const { status, html } = await page('/demo/mail/unknown');
    expect(status).toBe(404);
    expect(html).toContain('E-Mail nicht gefunden');
  });
});

describe('The mailbox of the demo after a restart', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const whileOpen = async <T>(work: (sink: MailSink) => T | Promise<T>): Promise<T> => {
    const sink = await MailSink.start({ folder });
    try {
      return await work(sink);
    } finally {
      await sink.close();
    }
  };

  it('still has the mails of before, in order', async () => {
    await whileOpen((sink) => send(sink.url, 'Erste'));
    await whileOpen((sink) => send(sink.url, 'Zweite'));
    expect(await whileOpen(({ mails }) => mails.map(({ subject }) => subject))).toEqual(['Erste', 'Zweite']);
  });

  it('starts although the last mail was written only half, and takes new ones', async () => {
    await whileOpen((sink) => send(sink.url, 'Erste'));
    await appendFile(join(folder, 'mails.jsonl'), '{"id":"half');
    await whileOpen((sink) => send(sink.url, 'Zweite'));
    expect(await whileOpen(({ mails }) => mails.map(({ subject }) => subject))).toEqual(['Erste', 'Zweite']);
  });

  it('is empty after it was cleared', async () => {
    await whileOpen(async (sink) => {
      await send(sink.url, 'Erste');
      await sink.clear();
    });
    expect(await whileOpen(({ mails }) => mails)).toEqual([]);
  });
});
