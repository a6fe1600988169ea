import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { expectedReminders, isPresent, stillOwed } from './recipients.js';
import { cancelEmptyMails, holdWaitingMails } from './withdrawal.js';

/** Reminders that still count: written and not taken out of their mail again. */
const isWritten = (step: Sql, measure: Sql): Sql =>
  sql`exists (select from reminder r where r.step_id = ${step} and r.measure_id = ${measure} and r.withdrawn_because is null)`;

/**
 * Turns what is due into mails that wait to be sent. Doing it again changes nothing: reminders are unique per step, measure
 * and address, and an address has at most one open mail and one mail per day.
 */
@Injectable()
export class ReminderPreparation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Runs in one transaction; two at once run one after the other. */
  async prepare(): Promise<void> {
    const today = this.clock.today();
    await this.database.rows(sql`select pg_advisory_xact_lock(hashtext('reminders.prepare'))`);
    await holdWaitingMails(this.database);
    await this.leaveOutWhatIsTooLate(today);
    await this.leaveOutAllButTheNewest(today);
    await this.withdrawWhatIsSettled();
    await this.turnToOthers(today);
    await cancelEmptyMails(this.database);
    await this.openMails(today);
    await this.writeReminders(today);
    await this.finishSteps(today);
  }

  /** After the meeting has begun nobody can prepare it any more. */
  private async leaveOutWhatIsTooLate(today: string): Promise<void> {
    await this.database.rows(sql`
      update reminder_step s set state = 'SKIPPED', state_reason = 'PAST'
        from review v join meeting t on t.id = v.meeting_id
       where v.id = s.review_id and s.state = 'PLANNED' and t.held_on <= ${today}::date`);
  }

  /** After an outage only the newest step of a review is sent; mails of older ones that still wait say it no more. */
  private async leaveOutAllButTheNewest(today: string): Promise<void> {
    await this.database.rows(sql`
      update reminder_step s set state = 'SKIPPED', state_reason = 'SUPERSEDED'
       where s.state = 'PLANNED' and s.due_on <= ${today}::date
         and exists (select from reminder_step newer where newer.review_id = s.review_id and newer.state = 'PLANNED'
               and newer.due_on <= ${today}::date and (newer.due_on, newer.code) > (s.due_on, s.code))`);
    await this.database.rows(sql`
      update reminder r set withdrawn_because = 'SUPERSEDED', delivery_id = null
        from reminder_step s, delivery d
       where s.id = r.step_id and d.id = r.delivery_id and d.state = 'PLANNED'
         and exists (select from reminder_step newer where newer.review_id = s.review_id and newer.state = 'PLANNED'
               and newer.due_on <= ${today}::date and (newer.due_on, newer.code) > (s.due_on, s.code))`);
  }

  private async withdrawWhatIsSettled(): Promise<void> {
    await this.database.rows(sql`
      update reminder r set withdrawn_because = 'REPORTED', delivery_id = null
        from reminder_step s, delivery d
       where s.id = r.step_id and d.id = r.delivery_id and d.state = 'PLANNED'
         and not exists (select from (${stillOwed}) owed
               where owed.review_id = s.review_id and owed.measure_id = r.measure_id)`);
  }

  /** A mail that waited until its recipient was away goes to whoever can be reached now. The last resort stays. */
  private async turnToOthers(today: string): Promise<void> {
    await this.database.rows(sql`
      with away as (
        update reminder r set withdrawn_because = 'RECIPIENT_AWAY', delivery_id = null
          from delivery d, person p
         where d.id = r.delivery_id and d.state = 'PLANNED' and p.id = r.recipient_id
           and r.reason <> 'COORDINATOR' and not ${isPresent(sql`p`, today)}
        returning r.step_id)
      update reminder_step s set state = 'PLANNED' from away where s.id = away.step_id and s.state = 'DONE'`);
  }

  /** What has to be written now. */
  private due(today: string): Sql {
    return sql`
      select e.* from (${expectedReminders(today)}) e
       where e.due_on <= ${today}::date and not ${isWritten(sql`e.step_id`, sql`e.measure_id`)}`;
  }

  /** Opens a mail for each address, except those that had their mail of the day: for them it waits until tomorrow. */
  private async openMails(today: string): Promise<void> {
    const { host } = new URL(this.config.publicUrl);
    await this.database.rows(sql`
      insert into delivery (id, recipient_id, address, day, message_id)
      select id, recipient_id, address, ${today}::date, '<' || id || '@' || ${host}::text || '>'
        from (select gen_random_uuid() as id, address, (array_agg(recipient_id order by recipient_id nulls last))[1] as recipient_id
                from (${this.due(today)}) due
               where not exists (select from delivery d where d.address = due.address
                       and (d.state in ('PLANNED', 'SENDING') or d.day = ${today}::date
                            and (d.state in ('SENT', 'FAILED') or d.state = 'CANCELLED' and d.attempts > 0)))
               group by address) mail
      on conflict (address, day) do update set state = 'PLANNED', claimed_until = null`);
  }

  /** Puts everything due to whom a mail is open into that mail. The order lets all be read before the first is written. */
  private async writeReminders(today: string): Promise<void> {
    await this.database.rows(sql`
      insert into reminder (step_id, measure_id, recipient_id, address, reason, delivery_id)
      select due.step_id, due.measure_id, due.recipient_id, due.address, due.reason, d.id
        from (${this.due(today)}) due join delivery d on d.address = due.address and d.state = 'PLANNED'
       order by d.id, due.measure_id
      on conflict (step_id, measure_id, address)
        do update set withdrawn_because = null, delivery_id = excluded.delivery_id, reason = excluded.reason`);
  }

  /** A step is done when everybody who owes something has their reminder; who must wait a day keeps it open. */
  private async finishSteps(today: string): Promise<void> {
    await this.database.rows(sql`
      update reminder_step s set state = 'DONE'
       where s.state = 'PLANNED' and s.due_on <= ${today}::date
         and exists (select from review v where v.id = s.review_id and v.state = 'OPEN')
         and not exists (select from (${stillOwed}) owed where owed.review_id = s.review_id
               and not ${isWritten(sql`s.id`, sql`owed.measure_id`)})`);
  }
}
