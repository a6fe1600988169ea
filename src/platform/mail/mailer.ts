import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Config } from '../config/config.js';
import type { CalendarPart } from '../icalendar/index.js';
import { MailAddressRefusedError, MailNotConfiguredError } from './mail-errors.js';
import { toMailError } from './smtp-failure.js';

/** One mail to one person. */
export interface OutgoingMail {
  readonly to: string;
  readonly toName?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Chosen by the caller and the same on every attempt, so that a mail that arrives twice is shown once. */
  readonly messageId: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whom answers go to; the sender unless given. */
  readonly replyTo?: { readonly name?: string; readonly address: string };
  /** Message-ID of the mail this one follows, so that mail programs show them together. */
  readonly inReplyTo?: string;
  /** Where mails of this kind are ended. */
  readonly listUnsubscribe?: ListUnsubscribe;
  /** An invitation, or its end: mail programs offer to accept it, and enter it in the calendar. */
  readonly calendar?: CalendarPart;
}

/** Where mails of a kind are ended (RFC 2369). */
export interface ListUnsubscribe {
  readonly url: string;
  /** Whether a POST to it ends them at once, without a question and without a sign-in (RFC 8058). */
  readonly isOneClick?: boolean;
}

/** What the mail server said when it took the mail over. */
export interface MailReceipt {
  readonly messageId: string;
  readonly answer: string;
}

/** How long to wait (milliseconds) before a mail server counts as not answering. */
export interface MailPatience {
  readonly connect: number;
  readonly silence: number;
  readonly wholeMail: number;
}

const usualPatience: MailPatience = { connect: 10_000, silence: 20_000, wholeMail: 60_000 };

const looksLikeAnAddress = (text: string) => /^[^\s<>@,;]+@[^\s<>@,;]+$/.test(text);

const bracketed = (messageId: string): string => `<${messageId.replace(/[<>\s]/g, '')}>`;

function unsubscribeHeaders({ url, isOneClick = false }: ListUnsubscribe): Record<string, string> {
  return {
    'List-Unsubscribe': `<${new URL(url).href}>`,
    ...(isOneClick && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}

/**
 * Sends mail over SMTP. Never retries by itself: whether a mail may go out once more is the caller's decision, who
 * keeps the record of what was sent.
 */
export class Mailer implements OnApplicationShutdown {
  private readonly transport;

  constructor(
    private readonly config: Pick<Config, 'smtpUrl' | 'mailFrom'> & Partial<Pick<Config, 'bounceAddress'>>,
    private readonly patience: MailPatience = usualPatience,
  ) {
    this.transport = config.smtpUrl === undefined ? undefined : this.connectTo(config.smtpUrl);
  }

  /** Whether a mail server is set up; if not, planned mails simply stay planned. */
  get isConfigured(): boolean {
    return this.transport !== undefined;
  }

  /**
   * Hands one mail to the mail server.
   * @param withinMs gives up earlier than usual
   * @throws MailAddressRefusedError when the address will never work
   * @throws MailNotDeliveredError for everything that may be better later
   * @throws MailNotConfiguredError without a mail server
   */
  async send(mail: OutgoingMail, withinMs = this.patience.wholeMail): Promise<MailReceipt> {
    if (!this.transport) throw new MailNotConfiguredError();
    if (!looksLikeAnAddress(mail.to)) throw new MailAddressRefusedError({ text: 'it is not a mail address' });
    const messageId = bracketed(mail.messageId);
    const { bounceAddress } = this.config;
    try {
      const info = await this.transport.sendMail({
        from: this.config.mailFrom,
        to: { name: mail.toName ?? '', address: mail.to },
        envelope: bounceAddress === undefined ? undefined : { from: bounceAddress, to: mail.to },
        replyTo: mail.replyTo && { name: mail.replyTo.name ?? '', address: mail.replyTo.address },
        inReplyTo: mail.inReplyTo && bracketed(mail.inReplyTo),
        references: mail.inReplyTo && bracketed(mail.inReplyTo),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId,
        headers: {
          ...mail.headers,
          ...(mail.listUnsubscribe && unsubscribeHeaders(mail.listUnsubscribe)),
          'Auto-Submitted': 'auto-generated',
        },
        // beside text and HTML, where mail programs look for it, and as a file for those who enter it by hand
        icalEvent: mail.calendar && { ...mail.calendar, filename: 'invite.ics' },
        signal: AbortSignal.timeout(Math.min(withinMs, this.patience.wholeMail)),
      });
      return { messageId, answer: info.response };
    } catch (failure) {
      throw toMailError(failure);
    }
  }

  /**
   * Whether the mail server lets us in, without a mail.
   * @throws MailNotDeliveredError where it does not
   */
  async check(): Promise<void> {
    if (!this.transport) throw new MailNotConfiguredError();
    try {
      await this.transport.verify();
    } catch (failure) {
      throw toMailError(failure);
    }
  }

  /** Lets mails on their way finish, then hangs up. */
  onApplicationShutdown(): void {
    this.transport?.close();
  }

  /** A mail interrupted half-way is not queued again by the client (`maxRequeues`): it could arrive twice. */
  private connectTo(url: string) {
    return createTransport({
      url,
      pool: true,
      maxConnections: 3,
      maxRequeues: 0,
      idleTimeout: 30_000,
      connectionTimeout: this.patience.connect,
      greetingTimeout: this.patience.connect,
      socketTimeout: this.patience.silence,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }
}
