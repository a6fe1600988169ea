import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Calendars } from '../calendars/index.js';
import {
  Meeting,
  MeetingEvents,
  MeetingService,
  MeetingState,
  requireKeepsMeetings,
} from '../conferences/index.js';
import { MinutesDesk } from './minutes-desk.js';
import { Minutes } from './minutes.entity.js';
import { MinutesAction, MinutesState } from './minutes.enums.js';
import type {
  AnswerObjectionInput,
  ApproveMinutesInput,
  FinaliseMinutesInput,
  ObjectToMinutesInput,
  SendMinutesInput,
} from './minutes.input.js';
import { objectionDay, requireApproves, requireTimeForObjections } from './minutes.rules.js';
import { Objection } from './objection.entity.js';

/** The way of minutes after they were closed: sent, objected to, final, approved. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly database: Database,
    private readonly desk: MinutesDesk,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
    private readonly meetings: MeetingService,
    private readonly events: MeetingEvents,
  ) {}

  /** Sends the newest revision; from now on whoever was there can object. */
  async send(actor: Actor, { id, version, objectionUntil }: SendMinutesInput): Promise<void> {
    const minutes = await this.desk.minutes(actor, { id, version }, MinutesAction.SEND);
    const today = this.clock.today();
    const { heldOn } = await this.meeting(minutes.meetingId);
    const until = objectionUntil ?? objectionDay(heldOn, today, await this.calendars.current());
    requireTimeForObjections(until, today);
    await this.database.rows(sql`
      update minutes_revision set sent_on = ${today}::date
       where minutes_id = ${id}::uuid and number = (select max(number) from minutes_revision where minutes_id = ${id}::uuid)`);
    await this.save(minutes, { state: MinutesState.SENT, sentOn: today, objectionUntil: until });
    await this.meetings.minutesSent(minutes.meetingId);
  }

  /** Takes down what somebody who was there finds wrong; returns the id of the objection. */
  async object(actor: Actor, { id, text }: ObjectToMinutesInput): Promise<string> {
    const minutes = await this.desk.minutes(actor, { id }, MinutesAction.OBJECT);
    const row = await this.database.firstRow<{ id: string }>(sql`
      select id from minutes_revision where minutes_id = ${id}::uuid order by number desc limit 1`);
    const objections = this.database.repository(Objection);
    const objection = await objections.save(
      objections.create({
        minutesId: id,
        revisionId: row!.id,
        personId: actor.personId!,
        text,
        raisedOn: this.clock.today(),
      }),
    );
    await this.save(minutes, { state: MinutesState.OBJECTED });
    return objection.id;
  }

  /** Answers an objection, once. Where it is right, a revision follows. */
  async answer(actor: Actor, { id, version, answer }: AnswerObjectionInput): Promise<void> {
    requireKeepsMeetings(actor);
    const seen = { id, version };
    const objection = await loadForChange(this.database, Objection, seen, 'minutes.objectionNotFound');
    if (objection.answer !== null) throw conflict('minutes.alreadyAnswered');
    Object.assign(objection, { answer, answeredOn: this.clock.today(), answeredById: actor.personId });
    await this.database.repository(Objection).save(objection);
    const minutes = await this.database.repository(Minutes).findOneByOrFail({ id: objection.minutesId });
    this.events.announce(minutes.meetingId);
  }

  /** Makes minutes final, once nobody can object any more and everybody who did has an answer. */
  async finalise(actor: Actor, { id, version }: FinaliseMinutesInput): Promise<void> {
    const minutes = await this.desk.minutes(actor, { id, version }, MinutesAction.FINALISE);
    await this.save(minutes, { state: MinutesState.FINAL, finalOn: this.clock.today() });
  }

  /** Records that a later meeting of the body approved them. */
  async approve(actor: Actor, { id, version, meetingId }: ApproveMinutesInput): Promise<void> {
    const minutes = await this.desk.minutes(actor, { id, version }, MinutesAction.APPROVE);
    const approving = await this.meeting(meetingId);
    if (approving.state === MeetingState.CANCELLED) throw conflict('conferences.meetingCancelled');
    requireApproves(approving, await this.meeting(minutes.meetingId), this.clock.today());
    await this.save(minutes, { state: MinutesState.APPROVED, approvedAtMeetingId: meetingId });
  }

  private async meeting(id: string): Promise<Meeting> {
    const meeting = await this.database.repository(Meeting).findOneBy({ id });
    if (!meeting) throw notFound('conferences.meetingNotFound', 'meetingId');
    return meeting;
  }

  private async save(minutes: Minutes, change: Partial<Minutes>): Promise<void> {
    await this.database.repository(Minutes).save(Object.assign(minutes, change));
    this.events.announce(minutes.meetingId);
  }
}
