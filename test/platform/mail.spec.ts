import { createServer } from 'node:net';
import { once } from 'node:events';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Config } from '../../src/platform/config/config.js';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import { MailModule } from '../../src/platform/mail/mail.module.js';
import {
  MailAddressRefusedError,
  MailNotConfiguredError,
  MailNotDeliveredError,
} from '../../src/platform/mail/mail-errors.js';
import { Mailer, type MailPatience, type OutgoingMail } from '../../src/platform/mail/mailer.js';
import { TestMailSink } from '../support/mail-sink.js';

const mailFrom = 'Geschäftsstelle Integrierte Sozialplanung <sozialplanung@kreis.example>';

const reminder = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  to: 'amt50@kreis.example',
  toName: 'Jürgen Groß, Amt 50',
  subject: 'Bitte um Statusmeldung: „Frühe Hilfen für Familien“ – fällig am 12. März',
  text: 'Guten Tag Jürgen Groß,\n\ndie Meldung fehlt noch. Grüße',
  html: '<p>Guten Tag Jürgen Groß,</p><p>die Meldung fehlt noch. Grüße</p>',
  messageId: 'review-1.step-2.person-3@kreis.example',
  ...changes,
});

describe('Sending mail', () => {
  let sink: TestMailSink;
  const mailers: Mailer[] = [];

  const mailerFor = (smtpUrl: string | undefined, patience?: MailPatience) => {
    const mailer = new Mailer({ smtpUrl, mailFrom }, patience);
    mailers.push(mailer);
    return mailer;
  };

  beforeEach(async () => {
    sink = await TestMailSink.start();
  });

  afterEach(async () => {
    for (const mailer of mailers.splice(0)) mailer.onApplicationShutdown();
    await sink.close();
  });

  it('delivers umlauts in subject, name, text and HTML unharmed', async () => {
    await mailerFor(sink.url).send(reminder());
    expect(sink.mails).toHaveLength(1);
    expect(sink.mails[0]).toMatchObject({
      recipients: ['amt50@kreis.example'],
      from: [{ name: 'Geschäftsstelle Integrierte Sozialplanung', address: 'sozialplanung@kreis.example' }],
      to: [{ name: 'Jürgen Groß, Amt 50', address: 'amt50@kreis.example' }],
      subject: reminder().subject,
    });
    expect(sink.mails[0].text.trim()).toBe(reminder().text);
    expect(sink.mails[0].html.trim()).toBe(reminder().html);
  });

  it('offers text and HTML as alternatives, keeps the Message-ID and says that a program wrote it', async () => {
    const receipt = await mailerFor(sink.url).send(
      reminder({ headers: { 'Auto-Submitted': 'no', 'X-Kind': 'review' } }),
    );
    const headers = Object.fromEntries(sink.mails[0].headers.map(({ name, value }) => [name, value]));
    expect(headers['Content-Type']).toMatch(/^multipart\/alternative/);
    expect(headers['Message-ID']).toBe('<review-1.step-2.person-3@kreis.example>');
    expect(headers['Auto-Submitted']).toBe('auto-generated');
    expect(headers['X-Kind']).toBe('review');
    expect(receipt).toMatchObject({
      messageId: headers['Message-ID'],
      answer: expect.stringMatching(/^250/) as string,
    });
  });

  it('does not let a line break in a subject or name smuggle in further recipients', async () => {
    await mailerFor(sink.url).send(
      reminder({ subject: 'Erinnerung\r\nBcc: fremd@example.org', toName: 'A\r\nCc: fremd@example.org' }),
    );
    expect(sink.mails[0].recipients).toEqual(['amt50@kreis.example']);
    expect(sink.mails[0].headers.map(({ name }) => name.toLowerCase())).not.toContain('bcc');
    expect(sink.mails[0].headers.map(({ name }) => name.toLowerCase())).not.toContain('cc');
  });

  it('calls an address that the server does not know refused for good, without repeating it', async () => {
    sink.refuse('amt50@kreis.example', { code: 550, text: '5.1.1 <amt50@kreis.example>: User unknown' });
    const failure = await mailerFor(sink.url)
      .send(reminder())
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MailAddressRefusedError);
    expect(failure).toMatchObject({ answer: { code: 550, enhancedCode: '5.1.1' } });
    expect((failure as Error).message).toContain('User unknown');
    expect((failure as Error).message).not.toContain('amt50@');
  });

  it('still delivers to others over the same connection after a refusal', async () => {
    sink.refuse('gone@kreis.example');
    const mailer = mailerFor(sink.url);
    await expect(mailer.send(reminder({ to: 'gone@kreis.example' }))).rejects.toThrow(
      MailAddressRefusedError,
    );
    await mailer.send(reminder());
    expect(sink.mailsTo('amt50@kreis.example')).toHaveLength(1);
  });

  it.each(['', 'nobody', 'a@b@c', 'a@kreis.example, b@kreis.example', 'a@kreis.example\r\nDATA'])(
    'refuses %j as an address before asking any server',
    async (to) => {
      await expect(mailerFor(sink.url).send(reminder({ to }))).rejects.toThrow(MailAddressRefusedError);
      expect(sink.mails).toHaveLength(0);
    },
  );

  it.each([
    { why: 'a greylisting server', refusal: { code: 451, text: '4.7.1 Try again later' } },
    {
      why: 'a server that wants us to sign in',
      refusal: { code: 530, text: '5.7.0 Authentication required' },
    },
    { why: 'a server that does not relay for us', refusal: { code: 554, text: '5.7.1 Relay access denied' } },
  ])('does not blame the address for $why', async ({ refusal }) => {
    sink.refuse('amt50@kreis.example', refusal);
    const failure = await mailerFor(sink.url)
      .send(reminder())
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MailNotDeliveredError);
    expect(failure).toMatchObject({ answer: { code: refusal.code } });
  });

  it('calls a mail server that is away a matter for later', async () => {
    const url = sink.url;
    await sink.close();
    await expect(mailerFor(url).send(reminder())).rejects.toThrow(MailNotDeliveredError);
  });

  it('reports a connection lost after the message as not delivered and does not send it again by itself', async () => {
    sink.drop();
    const mailer = mailerFor(sink.url);
    await expect(mailer.send(reminder())).rejects.toThrow(MailNotDeliveredError);
    expect(sink.mails).toHaveLength(0);
    await mailer.send(reminder());
    expect(sink.messagesSeen).toBe(2);
    expect(sink.mails.map(({ messageId }) => messageId)).toEqual([
      '<review-1.step-2.person-3@kreis.example>',
    ]);
  });

  it('gives up on a server that takes the message and then stays silent', async () => {
    const release = sink.hold();
    const patience = { connect: 5_000, silence: 5_000, wholeMail: 200 };
    await expect(mailerFor(sink.url, patience).send(reminder())).rejects.toThrow(MailNotDeliveredError);
    release();
  });

  it('gives up on a server that accepts the connection and never greets', async () => {
    const mute = createServer().listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const address = mute.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const patience = { connect: 200, silence: 5_000, wholeMail: 5_000 };
    await expect(mailerFor(`smtp://127.0.0.1:${port}`, patience).send(reminder())).rejects.toThrow(
      MailNotDeliveredError,
    );
    mute.close();
  });

  it('says so when no mail server is set up', async () => {
    const mailer = mailerFor(undefined);
    expect(mailer.isConfigured).toBe(false);
    await expect(mailer.send(reminder())).rejects.toThrow(MailNotConfiguredError);
  });

  it('finishes a mail on its way when the program stops', async () => {
    const release = sink.hold();
    const mailer = mailerFor(sink.url);
    const sending = mailer.send(reminder());
    await sink.waitFor(({ messagesSeen }) => messagesSeen === 1);
    mailer.onApplicationShutdown();
    release();
    await expect(sending).resolves.toMatchObject({ answer: expect.stringMatching(/^250/) as string });
    expect(sink.mails).toHaveLength(1);
  });

  it('takes mail server and sender from the environment and hangs up when the program ends', async () => {
    const config = Config.read({ DATABASE_URL: 'postgres://db/x', SMTP_URL: sink.url, MAIL_FROM: mailFrom });
    @Module({ imports: [ConfigModule.with(config), MailModule] })
    class Program {}
    const program = await NestFactory.createApplicationContext(Program, { logger: false });
    const mailer = program.get(Mailer);
    expect(mailer.isConfigured).toBe(true);
    await mailer.send(reminder());
    expect(sink.mails[0].from[0].address).toBe('sozialplanung@kreis.example');
    await program.close();
    await expect(mailer.send(reminder())).rejects.toThrow(MailNotDeliveredError);
  });

  it('sends a whole day of mails over few connections, each once', async () => {
    const mailer = mailerFor(sink.url);
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        mailer.send(reminder({ to: `person${n}@kreis.example`, messageId: `day-${n}@kreis.example` })),
      ),
    );
    expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(40);
    expect(sink.messagesSeen).toBe(40);
  });
});
