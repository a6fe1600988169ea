import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { isDatabaseOutage } from '../../platform/database/outage.js';
import type { OutgoingMail } from '../../platform/mail/mailer.js';
import type { ClaimedMail } from './delivery.service.js';
import { type MailContent, readMailContents } from './mail-content.js';
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
  ) {}

  /** Rejects only while the database is away. */
  async compose(mails: readonly ClaimedMail[]): Promise<Letters> {
    const today = this.clock.today();
    const read = (ids: readonly string[]) => readMailContents(this.database, ids, today);
    const letters = new Map<string, Letter>();
    const ids = mails.map(({ id }) => id);
    const contents = await read(ids).catch((error: unknown) => this.isolate(ids, read, letters, error));
    for (const mail of mails) {
      if (!letters.has(mail.id)) letters.set(mail.id, this.write(mail, contents.get(mail.id), today));
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

  private write(mail: ClaimedMail, content: MailContent | undefined, today: string): Letter {
    if (!content || content.entries.length === 0) return { kind: 'NOTHING_TO_SAY' };
    try {
      const written = writeReminderMail(content, this.config.publicUrl, today);
      const to = { to: mail.address, toName: content.name ?? undefined, messageId: mail.messageId };
      return { kind: 'MAIL', mail: { ...to, ...written } };
    } catch (error) {
      return { kind: 'DEFECT', error };
    }
  }
}
