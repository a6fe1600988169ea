import { Injectable, Logger } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import { HandlesJob, type JobName } from '../../platform/jobs/index.js';
import { Calendars } from '../calendars/index.js';
import { PaperScheduleService } from './paper-schedule.service.js';

/** The job that drafts what schedules say. */
export const DRAFT_SCHEDULED: JobName = 'paper-schedules.draft';

const EVERY_MINUTES = 30;

/**
 * The database knows what is due: each draft is a transaction of its own, so whatever dies loses none and makes none twice. What
 * cannot be drafted keeps nothing else back.
 */
@Injectable()
export class PaperScheduleJobs {
  private readonly logger = new Logger(PaperScheduleJobs.name);

  constructor(
    private readonly service: PaperScheduleService,
    private readonly calendars: Calendars,
    private readonly transactions: Transactions,
  ) {}

  @HandlesJob(DRAFT_SCHEDULED, { everyMs: EVERY_MINUTES * 60_000 })
  async draftDue(): Promise<void> {
    for (const draft of await this.service.due(await this.calendars.current()))
      try {
        await this.transactions.act(() => this.service.draft(draft));
      } catch (error) {
        this.logger.error(`Nothing was drafted for meeting ${draft.meetingId}: ${String(error)}`);
      }
  }
}
