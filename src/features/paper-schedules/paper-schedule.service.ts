import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../kernel/actor.js';
import { type HolidayCalendar, localDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { type PaperKind, PaperService } from '../papers/index.js';
import { PaperSchedule } from './paper-schedule.entity.js';
import type { SetPaperScheduleInput, StopPaperScheduleInput } from './paper-schedule.input.js';
import {
  draftDay,
  requireBeforeMeetings,
  requireKeepsSchedules,
  type ScheduleTiming,
} from './paper-schedule.rules.js';
import { isComing } from './paper-schedule.sql.js';

/** A meeting for which a schedule has not drafted yet. */
export interface OpenDraft extends ScheduleTiming {
  readonly scheduleId: string;
  readonly meetingId: string;
  readonly kind: PaperKind;
  readonly heldOn: string;
}

/** Keeps schedules, and drafts what they say. What is drafted is a draft: nobody but coordination knows of it. */
@Injectable()
export class PaperScheduleService {
  constructor(
    private readonly database: Database,
    private readonly papers: PaperService,
    private readonly clock: Clock,
  ) {}

  /** Sets the schedule of a body and kind, and returns its id; one that was stopped goes on. */
  async set(actor: Actor, { bodyId, kind, ...timing }: SetPaperScheduleInput): Promise<string> {
    requireKeepsSchedules(actor);
    requireBeforeMeetings(kind);
    await this.requireSecretariat(bodyId);
    const schedules = this.database.repository(PaperSchedule);
    const known = await schedules.findOne({ where: { bodyId, kind }, lock: { mode: 'pessimistic_write' } });
    const schedule = Object.assign(known ?? schedules.create({ bodyId, kind }), timing, { active: true });
    return (await schedules.save(schedule)).id;
  }

  /** From now on it drafts nothing; what was drafted stays. */
  async stop(actor: Actor, seen: StopPaperScheduleInput): Promise<void> {
    requireKeepsSchedules(actor);
    const schedule = await loadForChange(this.database, PaperSchedule, seen, 'paperSchedules.notFound');
    if (!schedule.active) throw conflict('paperSchedules.stoppedAlready');
    await this.database.repository(PaperSchedule).save(Object.assign(schedule, { active: false }));
  }

  /** What is to be drafted by today. A day without a worker is made up for. */
  async due(calendar: HolidayCalendar): Promise<OpenDraft[]> {
    const today = this.clock.today();
    const open = await this.database.rows<OpenDraft>(sql`
      select s.id as "scheduleId", m.id as "meetingId", s.kind, m.held_on::text as "heldOn",
             s.offset_days as "offsetDays", s.counting, s.roll
        from paper_schedule s
        join body b on b.id = s.body_id and b.secretariat_office_id is not null
        join meeting m on m.body_id = s.body_id
       where s.active and ${isComing(sql`m`, today)}
         and not exists (select from scheduled_paper d where d.schedule_id = s.id and d.meeting_id = m.id)
       order by m.held_on, s.id, m.id`);
    return open.filter((draft) => draftDay(draft, localDate(draft.heldOn), calendar, 'de').dueOn <= today);
  }

  /** Drafts one of them. Whoever comes second, or late for a meeting that was moved or cancelled, drafts nothing. */
  async draft({ scheduleId, meetingId, kind, heldOn }: OpenDraft): Promise<void> {
    const taken = await this.database.firstRow<{ id: string }>(sql`
      insert into scheduled_paper (schedule_id, meeting_id)
      select s.id, m.id from paper_schedule s join meeting m on m.body_id = s.body_id
       where s.id = ${scheduleId}::uuid and m.id = ${meetingId}::uuid and s.active
         and m.held_on = ${heldOn}::date and ${isComing(sql`m`, this.clock.today())}
         for share of s, m
      on conflict (schedule_id, meeting_id) do nothing
      returning id`);
    if (!taken) return;
    const paperId = await this.papers.draft(systemActor, { kind, meetingId });
    await this.database.rows(
      sql`update scheduled_paper set paper_id = ${paperId}::uuid where id = ${taken.id}::uuid`,
    );
  }

  private async requireSecretariat(bodyId: string): Promise<void> {
    const body = await this.database.firstRow<{ hasSecretariat: boolean }>(sql`
      select secretariat_office_id is not null as "hasSecretariat" from body where id = ${bodyId}::uuid`);
    if (!body) throw notFound('paperSchedules.bodyNotFound', 'bodyId');
    if (!body.hasSecretariat) throw conflict('paperSchedules.secretariatMissing', {}, 'bodyId');
  }
}
