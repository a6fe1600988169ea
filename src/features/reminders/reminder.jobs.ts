import { Injectable, Logger } from '@nestjs/common';
import { isSendingTime, localHourIn, nrw } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Transactions } from '../../platform/database/transactions.js';
import { HandlesJob, type JobName } from '../../platform/jobs/index.js';
import { MailAddressRefusedError, MailNotDeliveredError } from '../../platform/mail/mail-errors.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { type ClaimedMail, DeliveryService } from './delivery.service.js';
import { ReminderPreparation } from './reminder-preparation.js';

/** The job that sends what is due. */
export const SEND_DUE: JobName = 'reminders.sendDue';

const EVERY_MINUTES = 5;
/** As many as the mailer keeps connections. */
const AT_ONCE = 3;
/** After so many failures in a row the mail server is taken to be down; what is left waits for the next run. */
const GIVE_UP_AFTER = 3;

/**
 * Wakes up every few minutes and sends what the plan in the database says is due. One loop with a few senders, not one job
 * per mail: each sender claims the next mail, so any number of workers share the work, a bad address stops nobody, and
 * the queue holds nothing that could be lost.
 */
@Injectable()
export class ReminderJobs {
  private readonly logger = new Logger(ReminderJobs.name);
  private saidThatMailIsMissing = false;

  constructor(
    private readonly preparation: ReminderPreparation,
    private readonly deliveries: DeliveryService,
    private readonly mailer: Mailer,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Doing it twice, or in two workers at once, sends nothing twice. */
  @HandlesJob(SEND_DUE, { everyMs: EVERY_MINUTES * 60_000 })
  async sendDue(): Promise<void> {
    if (!this.canSend()) return;
    await this.transactions.act(() => this.preparation.prepare());
    const run = { failuresInARow: 0 };
    const senders = Array.from({ length: AT_ONCE }, () => this.sendAll(run));
    const outcomes = await Promise.allSettled(senders);
    const broken = outcomes.find((outcome) => outcome.status === 'rejected');
    if (broken) throw broken.reason;
  }

  private canSend(): boolean {
    if (!this.mailer.isConfigured) {
      if (!this.saidThatMailIsMissing) {
        this.logger.warn('No mail server is set up (SMTP_URL): reminders stay planned and are not sent.');
      }
      this.saidThatMailIsMissing = true;
      return false;
    }
    return this.config.mailAtAnyHour || isSendingTime(localHourIn(this.clock.now()), nrw);
  }

  private async sendAll(run: { failuresInARow: number }): Promise<void> {
    while (run.failuresInARow < GIVE_UP_AFTER) {
      const claimed = await this.deliveries.claimNext();
      if (!claimed) return;
      run.failuresInARow = (await this.send(claimed)) ? 0 : run.failuresInARow + 1;
    }
  }

  /** Whether the mail server did its part; a refused address is an answer, too. */
  private async send(claimed: ClaimedMail): Promise<boolean> {
    try {
      const mail = await this.deliveries.compose(claimed);
      if (!mail) {
        await this.deliveries.recordNotNeeded(claimed);
        return true;
      }
      await this.mailer.send(mail);
    } catch (error) {
      return this.recordFailure(claimed, error);
    }
    await this.deliveries.recordSent(claimed);
    return true;
  }

  private async recordFailure(claimed: ClaimedMail, error: unknown): Promise<boolean> {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    if (error instanceof MailAddressRefusedError) {
      this.logger.warn(`Delivery ${claimed.id}: ${message}`);
      await this.deliveries.recordRefused(claimed, message);
      return true;
    }
    await this.deliveries.recordPostponed(claimed, message);
    if (error instanceof MailNotDeliveredError) {
      this.logger.warn(`Delivery ${claimed.id}, attempt ${claimed.attempt}: ${message}`);
      return false;
    }
    // A mail that cannot be written is a defect of ours and says nothing about the mail server.
    this.logger.error(`Delivery ${claimed.id} could not be written: ${message}`, stack);
    return true;
  }
}
