import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { isDatabaseOutage } from '../../platform/database/outage.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { OutgoingMail } from '../../platform/mail/mailer.js';
import type { ClaimedMail } from './delivery.service.js';
import { DeliveryKind } from './delivery.entity.js';
import { type LetterMeeting, type MailContent, readMailContents } from './mail-content.js';
import { linkAddress, MailLinkService } from './mail-link.service.js';
import { writeMeetingLetter } from './meeting-letter.js';
import { writeReminderMail } from './reminder-mail.js';

/** What became of composing a mail. A defect of ours concerns this one mail and stops no other. */
export type Letter =
  | { readonly kind: 'MAIL'; readonly mail: OutgoingMail }
  | { readonly kind: 'NOTHING_TO_SAY' }
  | { readonly kind: 'DEFECT'; readonly error: unknown };

/** Letters by the id of the delivery. */
export type Letters = ReadonlyMap<string, Letter>;

/** Writes mails as they have to be at this moment: one statement for all of them. */
@Injectable()
export class DeliveryLetters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly links: MailLinkService,
  ) {}

  /** Rejects only while the database is away. */
  async compose(mails: readonly ClaimedMail[]): Promise<Letters> {
    const today = this.clock.today();
    const read = (ids: readonly string[]) => readMailContents(this.database, ids, today);
    const letters = new Map<string, Letter>();
    const ids = mails.map(({ id }) => id);
    const contents = await read(ids).catch((error: unknown) => this.isolate(ids, read, letters, error));
    const tokens = await this.linksFor(contents);
    for (const mail of mails) {
      if (letters.has(mail.id)) continue;
      letters.set(mail.id, this.write(mail, contents.get(mail.id), tokens.get(mail.id), today));
    }
    return letters;
  }

  /** Where one of many cannot be read, the others can: each alone. */
  private async isolate(
    ids: readonly string[],
    read: (ids: readonly string[]) => Promise<Map<string, MailContent>>,
    letters: Map<string, Letter>,
    reason: unknown,
  ): Promise<Map<string, MailContent>> {
    if (isDatabaseOutage(reason)) throw reason;
    const contents = new Map<string, MailContent>();
    for (const id of ids) {
      try {
        for (const [key, content] of await read([id])) contents.set(key, content);
      } catch (error) {
        if (isDatabaseOutage(error)) throw error;
        letters.set(id, { kind: 'DEFECT', error });
      }
    }
    return contents;
  }

  /** Whoever is asked for a report can answer from the mail: one link for each mail. */
  private linksFor(contents: ReadonlyMap<string, MailContent>): Promise<Map<string, string>> {
    const asking = [...contents]
      .filter(([, { entries }]) => entries.some(({ section }) => section === 'STATUS'))
      .map(([id]) => id);
    return this.transactions.act(() => this.links.issue(asking));
  }

  private write(
    mail: ClaimedMail,
    content: MailContent | undefined,
    token: string | undefined,
    today: string,
  ): Letter {
    if (!content || content.entries.length === 0) return { kind: 'NOTHING_TO_SAY' };
    const { publicUrl } = this.config;
    try {
      const written = isLetter(content)
        ? writeMeetingLetter(content, publicUrl, this.sender, this.clock.now())
        : writeReminderMail(
            content,
            { publicUrl, answerLink: token && linkAddress(publicUrl, token) },
            today,
          );
      const { contact } = content;
      const isDigest = content.kind === DeliveryKind.DIGEST;
      const to = {
        to: mail.address,
        toName: content.name ?? undefined,
        messageId: mail.messageId,
        replyTo: contact ? { name: contact.name, address: contact.email } : undefined,
        // What may be wished away is wished for there; an invitation is no mail one unsubscribes from.
        listUnsubscribe: isDigest ? { url: `${publicUrl}/erinnerungen` } : undefined,
      };
      return { kind: 'MAIL', mail: { ...to, ...written } };
    } catch (error) {
      return { kind: 'DEFECT', error };
    }
  }

  /** Whom calendars answer to: some take an invitation only from whom the mail is from. */
  private get sender(): { name: string; address: string } {
    const [, name, address] = /^(.*?)\s*<([^>]+)>$/.exec(this.config.mailFrom) ?? [];
    return { name: name ?? '', address: address ?? this.config.mailFrom };
  }
}

const isLetter = (content: MailContent): content is MailContent & { readonly meeting: LetterMeeting } =>
  content.kind !== DeliveryKind.DIGEST && content.meeting !== null;
