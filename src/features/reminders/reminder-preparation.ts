import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { AttendanceService, MeetingService } from '../conferences/index.js';
import { DatedPlans, YearlyReviews } from '../reviews/index.js';
import { Escalations } from './escalations.js';
import { isTold } from './owed.sql.js';
import { isHere, isPresent, mayBeMailed } from '../reachability/index.js';
import { expectedReminders } from './recipients.js';
import { leaveOutAllButTheNewest, leaveOutWhatIsTooLate, leaveOutWhatWasSaid } from './step-selection.js';
import { cancelEmptyMails, holdWaitingMails } from './withdrawal.js';

/**
 * Turns what is due into mails that wait to be sent. Doing it again changes nothing: reminders are unique per step, subject
 * and address; an address has at most one open digest, and one a day.
 */
@Injectable()
export class ReminderPreparation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly dated: DatedPlans,
    private readonly yearly: YearlyReviews,
    private readonly escalations: Escalations,
    private readonly attendance: AttendanceService,
    private readonly meetings: MeetingService,
  ) {}

  /** Runs in one transaction; two at once run one after the other. */
  async prepare(): Promise<void> {
    const today = this.clock.today();
    await this.database.rows(sql`select pg_advisory_xact_lock(hashtext('reminders.prepare'))`);
    await this.yearly.keep();
    await this.dated.ensure();
    await holdWaitingMails(this.database);
    await leaveOutWhatIsTooLate(this.database, today);
    await leaveOutWhatWasSaid(this.database, today);
    await leaveOutAllButTheNewest(this.database, today);
    await this.escalations.propose(today);
    await this.findWhatIsDue(today);
    await this.withdrawWhatIsNot(today);
    await cancelEmptyMails(this.database);
    await this.openDigests(today);
    await this.openLetters(today);
    await this.writeReminders();
    await this.putOnTheList();
    await this.finishSteps(today);
  }

  /** Who is to get what now, worked out once; the rest of the preparation reads it. */
  private async findWhatIsDue(today: string): Promise<void> {
    await this.database.rows(sql`
      create temporary table due_reminder (step_id uuid, measure_id uuid, milestone_id uuid, outcome_id uuid,
        data_delivery_id uuid, office_id uuid, subject_id uuid, recipient_id uuid, address text, reason text, is_copy boolean,
        is_letter boolean, is_written boolean, may_go boolean) on commit drop`);
    const which = sql`s.due_on <= ${today}::date and (s.state = 'PLANNED' or s.state = 'DONE' and exists
      (select from reminder r join delivery d on d.id = r.delivery_id and d.state = 'PLANNED' where r.step_id = s.id))`;
    await this.database.rows(sql`
      insert into due_reminder
      select e.step_id, e.measure_id, e.milestone_id, e.outcome_id, e.data_delivery_id, e.office_id, e.subject_id,
             e.recipient_id, e.address, e.reason, e.is_copy, e.is_letter,
             exists (select from reminder r where r.step_id = e.step_id and r.subject_id = e.subject_id
                and r.withdrawn_because is null and r.is_copy = e.is_copy and (r.address = e.address or not (e.is_copy or e.is_subjectless))),
             e.is_letter or ${mayBeMailed(sql`e.recipient_id`, sql`e.organisation_id`, sql`e.step_due_on`, today)}
        from (select x.*, o.organisation_id, s.due_on as step_due_on,
                     x.subject_id = '00000000-0000-0000-0000-000000000000'::uuid as is_subjectless
                from (${expectedReminders(today, which, { withUnreleased: false })}) x
                join reminder_step s on s.id = x.step_id
                left join person p on p.id = x.recipient_id
                left join office o on o.id = coalesce(x.office_id, p.office_id)) e
       where e.address is not null`);
    await this.database.rows(sql`analyze due_reminder`);
  }

  /** What is no longer to be said to somebody leaves the mails that have not left. */
  private async withdrawWhatIsNot(today: string): Promise<void> {
    const stillDue = sql`exists (select from due_reminder due where due.step_id = r.step_id and due.subject_id = r.subject_id
      and due.address = r.address and due.is_copy = r.is_copy)`;
    const others = sql`exists (select from due_reminder due where due.step_id = r.step_id and due.subject_id = r.subject_id)`;
    const here = sql`exists (select from person p where p.id = r.recipient_id and ${isHere(sql`p`, today)})`;
    const present = sql`exists (select from person p where p.id = r.recipient_id and ${isPresent(sql`p`, today)})`;
    await this.database.rows(sql`
      with gone as (
        update reminder r
           set delivery_id = null,
               withdrawn_because = case when s.state = 'SKIPPED' then 'SUPERSEDED'
                 when not ${others} and (s.condition <> 'ALWAYS' or ${here}) then 'REPORTED'
                 when not ${present} then 'RECIPIENT_AWAY' else 'RECIPIENT_CHANGED' end
          from reminder_step s, delivery d
         where s.id = r.step_id and d.id = r.delivery_id and d.state = 'PLANNED' and not ${stillDue}
        returning r.step_id, r.subject_id, r.is_copy, r.withdrawn_because),
      open_again as (
        update reminder_step s set state = 'PLANNED'
          from gone where s.id = gone.step_id and s.state = 'DONE' and gone.withdrawn_because like 'RECIPIENT%'
        returning s.id)
      update due_reminder due set is_written = false
        from gone where due.step_id = gone.step_id and due.subject_id = gone.subject_id and due.is_copy = gone.is_copy`);
  }

  private readonly waiting = (letters: boolean): Sql =>
    sql`not due.is_written and due.may_go and due.is_letter = ${letters}`;

  /** Opens a digest for each address, except those that had theirs of the day: for them it waits until tomorrow. */
  private async openDigests(today: string): Promise<void> {
    await this.database.rows(sql`
      insert into delivery (id, recipient_id, address, day, message_id)
      select id, recipient_id, address, ${today}::date, ${this.messageId()}
        from (select gen_random_uuid() as id, address, (array_agg(recipient_id order by recipient_id nulls last))[1] as recipient_id
                from due_reminder due
               where ${this.waiting(false)}
                 and not exists (select from delivery d where d.address = due.address and d.kind = 'DIGEST'
                       and (d.state in ('PLANNED', 'SENDING') or d.day = ${today}::date
                            and (d.state in ('SENT', 'FAILED', 'BOUNCED') or d.state = 'CANCELLED' and d.attempts > 0)))
               group by address) mail
      on conflict (address, day) where kind = 'DIGEST' do update set state = 'PLANNED', claimed_until = null`);
  }

  /** Invitations, updates and cancellations are mails of their own. One that was taken back before it left is used again. */
  private async openLetters(today: string): Promise<void> {
    await this.database.rows(sql`
      insert into delivery (id, kind, step_id, recipient_id, address, day, message_id)
      select id, kind, step_id, recipient_id, address, ${today}::date, ${this.messageId()}
        from (select gen_random_uuid() as id, case when ${isTold(sql`s`)} then s.kind else 'INVITATION' end as kind,
                     due.step_id, due.address, (array_agg(due.recipient_id order by due.recipient_id nulls last))[1] as recipient_id
                from due_reminder due join reminder_step s on s.id = due.step_id
               where ${this.waiting(true)} group by s.kind, due.step_id, due.address) letter
      on conflict (step_id, address) where step_id is not null
        do update set state = 'PLANNED', claimed_until = null, day = excluded.day where delivery.state = 'CANCELLED'`);
  }

  /** The id of a mail is made from the id of its record, so that a repeated mail is known as the same. */
  private messageId(): Sql {
    const { host } = new URL(this.config.publicUrl);
    return sql`'<' || id || '@' || ${host}::text || '>'`;
  }

  /** Puts everything due to whom a mail is open into that mail. */
  private async writeReminders(): Promise<void> {
    await this.database.rows(sql`
      insert into reminder (step_id, measure_id, milestone_id, outcome_id, data_delivery_id, recipient_id, address, reason, is_copy, delivery_id)
      select distinct on (due.step_id, due.subject_id, due.address) due.step_id, due.measure_id, due.milestone_id, due.outcome_id,
             due.data_delivery_id, due.recipient_id, due.address, due.reason, due.is_copy, d.id
        from due_reminder due
        join delivery d on d.address = due.address and d.state = 'PLANNED'
         and case when due.is_letter then d.step_id = due.step_id else d.kind = 'DIGEST' end
       where not due.is_written and due.may_go
       order by due.step_id, due.subject_id, due.address, due.is_copy
      on conflict (step_id, subject_id, address)
        do update set withdrawn_because = null, delivery_id = excluded.delivery_id, reason = excluded.reason,
                      is_copy = excluded.is_copy, recipient_id = excluded.recipient_id
        where reminder.withdrawn_because is not null`);
    await this.database.rows(sql`
      update due_reminder due set is_written = true from reminder r
       where r.step_id = due.step_id and r.subject_id = due.subject_id and r.address = due.address and r.withdrawn_because is null`);
  }

  /** Whoever is sent an invitation stands on the list of the meeting, and the meeting counts as invited. */
  private async putOnTheList(): Promise<void> {
    const invited = await this.database.rows<{ id: string }>(sql`
      select distinct t.id from due_reminder due
        join reminder_step s on s.id = due.step_id and s.kind = 'INVITATION'
        join review v on v.id = s.review_id
        join meeting t on t.id = v.meeting_id and t.state = 'PLANNED'`);
    const ids = invited.map(({ id }) => id);
    await this.attendance.invite(ids);
    await this.meetings.invitationsSent(ids);
  }

  /**
   * A step is done when everybody it is for has their reminder; who must wait a day keeps it open. What hangs on a day stays open
   * until the day is over: something may still be put on it.
   */
  private async finishSteps(today: string): Promise<void> {
    await this.database.rows(sql`
      update reminder_step s set state = 'DONE'
       where s.state = 'PLANNED' and s.due_on <= ${today}::date
         and (s.review_id is not null or s.due_on < ${today}::date)
         and (${isTold(sql`s`)} or not exists (select from review v where v.id = s.review_id and v.is_paused))
         and not exists (select from escalation e where e.step_id = s.id and e.state = 'PROPOSED')
         and (s.condition <> 'MINUTES_SENT' or exists (select from review v join meeting t on t.id = v.meeting_id
               where v.id = s.review_id and t.minutes_sent_on is not null))
         and not exists (select from due_reminder due where due.step_id = s.id and not due.is_written)`);
  }
}
