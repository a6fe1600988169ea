import { Injectable, Logger } from '@nestjs/common';
import { isSendingTime, type HolidayCalendar, localHourIn } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { forSeconds, throughOutage } from '../../platform/database/outage.js';
import { Transactions } from '../../platform/database/transactions.js';
import { HandlesJob, type JobInHand, type JobName, type JobPayload } from '../../platform/jobs/index.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { MailOutage } from '../../platform/mail/outage/mail-outage.js';
import { Calendars } from '../calendars/index.js';
import { DeliverySender } from './delivery-sender.js';
import { ReminderPreparation } from './reminder-preparation.js';

/** The job that sends what is due. */
export const SEND_DUE: JobName = 'reminders.sendDue';

const EVERY_MINUTES = 5;

/**
 * Wakes up every few minutes and sends what the plan in the database says is due. Not one job per mail: any number of workers
 * share the work, and the queue holds nothing that could be lost.
 */
@Injectable()
export class ReminderJobs {
  private readonly logger = new Logger(ReminderJobs.name);
  private saidThatMailIsMissing = false;
  private isRunning = false;
  private isAskedAgain = false;

  constructor(
    private readonly calendars: Calendars,
    private readonly preparation: ReminderPreparation,
    private readonly sender: DeliverySender,
    private readonly outage: MailOutage,
    private readonly mailer: Mailer,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * Doing it twice, or in two workers at once, sends nothing twice. One worker does it once at a time: what is asked for
   * meanwhile is done by the run that is under way.
   */
  @HandlesJob(SEND_DUE, { everyMs: EVERY_MINUTES * 60_000 })
  async sendDue(_payload?: JobPayload, job?: Pick<JobInHand, 'signal'>): Promise<void> {
    this.isAskedAgain = true;
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      while (this.isAskedAgain && !job?.signal.aborted) {
        this.isAskedAgain = false;
        const calendar = await throughOutage(() => this.calendars.current(), this.patience());
        await this.prepareAndSend(calendar, () => !job?.signal.aborted && this.isTime(calendar));
      }
    } finally {
      this.isRunning = false;
    }
  }

  private async prepareAndSend(calendar: HolidayCalendar, mayGoOn: () => boolean): Promise<void> {
    if (!this.isMailSetUp()) return;
    await this.outage.alertIfDue();
    if (!this.isTime(calendar)) return;
    const prepare = () => this.transactions.act(() => this.preparation.prepare());
    await throughOutage(prepare, this.patience());
    await this.sender.sendAll(mayGoOn);
    await this.outage.alertIfDue();
  }

  private isMailSetUp(): boolean {
    if (this.mailer.isConfigured) return true;
    if (!this.saidThatMailIsMissing) {
      this.logger.warn('No mail server is set up (SMTP_URL): reminders stay planned and are not sent.');
    }
    this.saidThatMailIsMissing = true;
    return false;
  }

  /** Asked before each mail: a long run ends with the day's sending hours. */
  private isTime(calendar: HolidayCalendar): boolean {
    return this.config.mailAtAnyHour || isSendingTime(localHourIn(this.clock.now()), calendar);
  }

  private patience(): () => boolean {
    return forSeconds(this.config.mailClaimSeconds);
  }
}
