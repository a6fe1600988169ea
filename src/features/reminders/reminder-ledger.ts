import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { DataDeliveryListeners, isAwaited } from '../indicators/index.js';
import { ACTIVE_STATUSES, MeasureEvents } from '../measures/index.js';
import { type ReviewLedger, ReviewListeners, type StepEnd } from '../reviews/index.js';
import { Escalations } from './escalations.js';
import { cancelEmptyMails, holdWaitingMails } from './withdrawal.js';

const because: Record<StepEnd, string> = {
  MEETING_MOVED: 'MEETING_MOVED',
  MEETING_CANCELLED: 'MEETING_CANCELLED',
  MEETING_HELD: 'MEETING_HELD',
  PROFILE_CHANGED: 'PROFILE_CHANGED',
  CALENDAR_CHANGED: 'PROFILE_CHANGED',
  STARTED: 'PROFILE_CHANGED',
  REVIEW_ENDED: 'PAUSED',
};

/** Keeps the mails that wait in line with reviews, measures and deliveries of figures, within the transaction in which these change. */
@Injectable()
export class ReminderLedger implements ReviewLedger, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly reviews: ReviewListeners,
    private readonly measures: MeasureEvents,
    private readonly figures: DataDeliveryListeners,
    private readonly escalations: Escalations,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.reviews.register(this);
    this.measures.register((ids) => this.settle(ids));
    this.figures.register(({ id }) => this.settleFigures(id));
  }

  /** Takes everything a review says out of the mails that have not left; steps that had only been written are open again. */
  async withdraw(reviewId: string, end: StepEnd): Promise<void> {
    await holdWaitingMails(this.database);
    await this.database.rows(sql`
      with gone as (
        update reminder r set withdrawn_because = ${because[end]}, delivery_id = null
          from reminder_step s, delivery d
         where s.id = r.step_id and s.review_id = ${reviewId}::uuid
           and d.id = r.delivery_id and d.state = 'PLANNED'
        returning r.step_id)
      update reminder_step s set state = 'PLANNED' from gone where s.id = gone.step_id and s.state = 'DONE'`);
    await cancelEmptyMails(this.database);
  }

  async sentSteps(reviewId: string): Promise<string[]> {
    const rows = await this.database.rows<{ code: string }>(sql`
      select distinct s.code from reminder_step s
        join reminder r on r.step_id = s.id and r.withdrawn_because is null
       where s.review_id = ${reviewId}::uuid`);
    return rows.map(({ code }) => code);
  }

  /** What was reported, ended or handed on is taken out of mails that wait; others hear of it with the next sending. */
  private async settle(measureIds: readonly string[]): Promise<void> {
    await this.escalations.settle(this.clock.today());
    const waiting = await this.database.firstRow(sql`
      select 1 from reminder r join delivery d on d.id = r.delivery_id and d.state = 'PLANNED'
       where r.measure_id = any(${[...measureIds]}::uuid[]) limit 1`);
    if (!waiting) return;
    await holdWaitingMails(this.database);
    await this.database.rows(sql`
      update reminder r set withdrawn_because = 'REPORTED', delivery_id = null
        from reminder_step s, delivery d, measure m
       where r.measure_id = any(${[...measureIds]}::uuid[]) and d.id = r.delivery_id and d.state = 'PLANNED'
         and m.id = r.measure_id and s.id = r.step_id
         and (m.status <> all(${[...ACTIVE_STATUSES]}) or s.condition = 'REPORT_MISSING' and not exists (
               select from review_item i join report_request q on q.id = i.request_id and q.closed_on is null
                where i.review_id = s.review_id and i.measure_id = r.measure_id))`);
    await cancelEmptyMails(this.database);
  }

  /** Figures that came, are not needed any more, or are owed by another day are taken out of mails that wait. */
  private async settleFigures(deliveryId: string): Promise<void> {
    const waiting = await this.database.firstRow(sql`
      select 1 from reminder r join delivery d on d.id = r.delivery_id and d.state = 'PLANNED'
       where r.data_delivery_id = ${deliveryId}::uuid limit 1`);
    if (!waiting) return;
    await holdWaitingMails(this.database);
    await this.database.rows(sql`
      update reminder r set withdrawn_because = 'REPORTED', delivery_id = null
        from delivery d, data_delivery dd, reminder_step s
       where r.data_delivery_id = ${deliveryId}::uuid and dd.id = r.data_delivery_id and s.id = r.step_id
         and d.id = r.delivery_id and d.state = 'PLANNED' and not (${isAwaited(sql`dd`)} and dd.due_on = s.anchor_on)`);
    await cancelEmptyMails(this.database);
  }
}
