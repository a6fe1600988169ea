import { Injectable, Logger } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { forSeconds, throughOutage } from '../../platform/database/outage.js';
import { MailAddressRefusedError } from '../../platform/mail/mail-errors.js';
import { Mailer, type OutgoingMail } from '../../platform/mail/mailer.js';
import { MailOutage } from '../../platform/mail/outage/mail-outage.js';
import { BATCH, handoverMs } from './delivery.rules.js';
import { DeliveryLetters } from './delivery-letters.js';
import { type ClaimedMail, DeliveryService } from './delivery.service.js';
import { HeldMails, type NextMail } from './held-mails.js';

/** What handing over one mail says about the mail server. */
type ServerSign = 'WORKS' | 'FAILS' | 'NONE';

/**
 * Sends what waits, strictly one mail after the other, so that at most one lies between the mail server's yes and our record.
 * A bad address or a mail that cannot be written stops nobody; a failing mail server stops everybody until a trial succeeds.
 */
@Injectable()
export class DeliverySender {
  private readonly logger = new Logger(DeliverySender.name);
  private readonly claimMs: number;

  constructor(
    private readonly deliveries: DeliveryService,
    private readonly letters: DeliveryLetters,
    private readonly mailer: Mailer,
    private readonly outage: MailOutage,
    config: Config,
  ) {
    this.claimMs = config.mailClaimSeconds * 1_000;
  }

  /** Goes on until nothing is left, the mail server fails, or it may not go on. */
  async sendAll(mayGoOn: () => boolean): Promise<void> {
    while (mayGoOn()) {
      const isWorthWhile = forSeconds(this.claimMs / 1_000);
      const permission = await throughOutage(() => this.outage.permission(), isWorthWhile);
      if (permission === 'NONE') return;
      const most = permission === 'TRIAL' ? 1 : BATCH;
      const mails = await throughOutage(() => this.deliveries.claim(most), isWorthWhile);
      if (mails.length === 0) {
        if (permission === 'TRIAL') await this.tryWithoutMail();
        return;
      }
      if (!(await this.sendThese(mails, mayGoOn))) return;
    }
  }

  /** Whether the mail server is still to be used. */
  private async sendThese(mails: readonly ClaimedMail[], mayGoOn: () => boolean): Promise<boolean> {
    const held = new HeldMails(mails, this.claimMs, this.deliveries, this.letters);
    try {
      while (mayGoOn()) {
        const next = await held.next();
        if (!next) return true;
        const sign = await this.sendOne(next, held);
        if (sign === 'WORKS') await held.patiently(() => this.noteSuccess());
        if (sign === 'FAILS' && (await held.patiently(() => this.outage.recordFailure()))) return false;
      }
      return false;
    } finally {
      await held.release();
    }
  }

  private async sendOne({ mail, letter }: NextMail, held: HeldMails): Promise<ServerSign> {
    switch (letter.kind) {
      case 'NOTHING_TO_SAY':
        await held.patiently(() => this.deliveries.recordNotNeeded(mail));
        return 'NONE';
      case 'DEFECT':
        await held.patiently(() => this.recordDefect(mail, letter.error));
        return 'NONE';
      case 'MAIL':
        return this.handOver(mail, letter.mail, held);
    }
  }

  private async handOver(mail: ClaimedMail, outgoing: OutgoingMail, held: HeldMails): Promise<ServerSign> {
    try {
      await this.mailer.send(outgoing, handoverMs(this.claimMs));
    } catch (error) {
      const { message } = error as Error;
      this.logger.warn(`Delivery ${mail.id}, attempt ${mail.attempt}: ${message}`);
      if (error instanceof MailAddressRefusedError) {
        await held.patiently(() => this.deliveries.recordRefused(mail, message));
        return 'WORKS';
      }
      await held.patiently(() => this.deliveries.recordPostponed(mail, message));
      return 'FAILS';
    }
    await held.patiently(() => this.deliveries.recordSent(mail));
    return 'WORKS';
  }

  /** A mail that cannot be written says nothing about the mail server. */
  private async recordDefect(mail: ClaimedMail, error: unknown): Promise<void> {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    await this.deliveries.recordPostponed(mail, message);
    this.logger.error(`Delivery ${mail.id} could not be written: ${message}`, stack);
  }

  private async noteSuccess(): Promise<void> {
    if (await this.outage.recordSuccess()) await this.deliveries.endWaiting();
  }

  /** With no mail to try it with, the mail server only has to let us in. */
  private async tryWithoutMail(): Promise<void> {
    try {
      await this.mailer.check();
    } catch {
      await this.outage.recordFailure();
      return;
    }
    await this.noteSuccess();
  }
}
