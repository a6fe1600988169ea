import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Attendance } from './attendance.entity.js';
import { AttendanceState, InvitationAnswer } from './attendance.enums.js';
import type {
  AnswerInvitationInput,
  RecordAttendanceInput,
  RecordPresenceInput,
} from './attendance.input.js';
import {
  requireAnswerable,
  requireFittingDeputy,
  requireOwnAnswer,
  requirePresences,
} from './attendance.rules.js';
import { seatDeputy, sitsAt } from './body.sql.js';
import { Meeting } from './meeting.entity.js';
import { MeetingAction } from './meeting.enums.js';
import { MeetingEvents } from './meeting-events.js';
import { requireKeepsMeetings, requireMeetingAction } from './meeting.rules.js';

/** The only writer of who is invited, what they answered, and who was there. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: MeetingEvents,
  ) {}

  /**
   * Puts everybody on the list who sits in the body on the day of the meeting, its chair included; guests come for single
   * items and are passed over, and so is who has left. Doing it again adds only those who are new. One statement for any
   * number of meetings.
   */
  async invite(meetingIds: readonly string[]): Promise<void> {
    if (meetingIds.length === 0) return;
    const added = await this.database.rows<{ meetingId: string }>(sql`
      insert into attendance (meeting_id, person_id)
      select m.id, p.id from meeting m join person p on p.active
         and (p.left_on is null or p.left_on > ${this.clock.today()}::date) and ${sitsAt(sql`p.id`, sql`m`)}
       where m.id = any(${[...meetingIds]}::uuid[])
      on conflict (meeting_id, person_id) do nothing returning meeting_id as "meetingId"`);
    for (const id of new Set(added.map(({ meetingId }) => meetingId))) this.events.announce(id);
  }

  /**
   * Asks everybody anew, because the meeting is at another time: nobody has answered for that. Who does not sit in the body on
   * the new day is asked no more, and who does by then is.
   */
  async askAgain(meetingId: string): Promise<void> {
    await this.database.rows(sql`
      delete from attendance a using meeting m where m.id = a.meeting_id and m.id = ${meetingId}::uuid
         and a.recorded_on is null and not ${sitsAt(sql`a.person_id`, sql`m`)}`);
    await this.database.rows(sql`
      update attendance set state = ${AttendanceState.INVITED}, deputy_id = null, answered_on = null, answered_by_id = null
       where meeting_id = ${meetingId}::uuid and recorded_on is null and state <> ${AttendanceState.INVITED}`);
    await this.invite([meetingId]);
  }

  /** Writes down what somebody answers to an invitation; returns the id of the attendance. */
  async answer(actor: Actor, input: AnswerInvitationInput): Promise<string> {
    const { meetingId, answer } = input;
    const personId = input.personId ?? actor.personId;
    if (!personId) throw notFound('conferences.notOnList', 'personId');
    requireOwnAnswer(actor, personId);
    const attendance = await this.forAnswer(meetingId, personId, input.version);
    const meeting = await this.database.repository(Meeting).findOneByOrFail({ id: meetingId });
    const { recordedOn } = attendance;
    const facts = { personId, meetingState: meeting.state, heldOn: meeting.heldOn, recordedOn };
    requireAnswerable(facts, this.clock.today());
    const deputyId = input.deputyId ?? (await this.proposedDeputy(answer, attendance));
    requireFittingDeputy(answer, personId, deputyId);
    if (deputyId) await this.requirePeople([deputyId], { onlyActive: true });
    attendance.state = AttendanceState[answer];
    attendance.deputyId = deputyId ?? null;
    attendance.answeredOn = this.clock.today();
    attendance.answeredById = actor.personId;
    await this.database.repository(Attendance).save(attendance);
    this.events.announce(meetingId);
    return attendance.id;
  }

  /** Records who was there, many at once. Refused as a whole where one of them was changed by somebody else meanwhile. */
  async record(actor: Actor, { meetingId, people }: RecordAttendanceInput): Promise<void> {
    requireKeepsMeetings(actor);
    const meeting = await this.database
      .repository(Meeting)
      .findOne({ where: { id: meetingId }, lock: { mode: 'pessimistic_write' } });
    if (!meeting) throw notFound('conferences.meetingNotFound', 'meetingId');
    requireMeetingAction(actor, meeting, this.clock.today(), MeetingAction.RECORD_ATTENDANCE);
    requirePresences(people);
    await this.requirePeople(people.flatMap(({ deputyId }) => deputyId ?? []));
    await this.change(
      meetingId,
      people.filter(({ version }) => version !== undefined && version !== null),
    );
    await this.add(
      meetingId,
      people.filter(({ version }) => version === undefined || version === null),
    );
    this.events.announce(meetingId);
  }

  /** Holds the row; without a version, as it stands now. */
  private async forAnswer(meetingId: string, personId: string, version?: number): Promise<Attendance> {
    const attendances = this.database.repository(Attendance);
    const where = { meetingId, personId };
    const found = await attendances.findOne({ where, lock: { mode: 'pessimistic_write' } });
    if (!found) throw notFound('conferences.notOnList', 'meetingId');
    const seen = { id: found.id, version: version ?? found.version };
    return loadForChange(this.database, Attendance, seen, 'conferences.notOnList');
  }

  /** The deputy who is entered for the seat, where somebody sends one without saying whom. */
  private async proposedDeputy(answer: InvitationAnswer, { id }: Attendance): Promise<string | undefined> {
    if (answer !== InvitationAnswer.DEPUTY_SENT) return undefined;
    const row = await this.database.firstRow<{ id: string }>(
      sql`select p.id from attendance a join person p on p.active and p.id = ${seatDeputy(sql`a`)}
           where a.id = ${id}::uuid`,
    );
    return row?.id;
  }

  private async change(meetingId: string, told: readonly RecordPresenceInput[]): Promise<void> {
    if (told.length === 0) return;
    const changed = await this.database.rows<{ personId: string }>(sql`
      with changed as (
        update attendance a set state = told.presence, deputy_id = told."deputyId", came_at = told."cameAt",
               left_at = told."leftAt", recorded_on = ${this.clock.today()}::date
          from ${asRows(told)} where a.meeting_id = ${meetingId}::uuid and a.person_id = told."personId"
           and a.version = told.version
        returning a.person_id)
      select person_id as "personId" from changed`);
    const missed = told.find(({ personId }) => !changed.some((row) => row.personId === personId));
    if (!missed) return;
    const { personId, version } = missed;
    const found = await this.database.repository(Attendance).findOneBy({ meetingId, personId });
    if (!found) throw notFound('conferences.notOnList', 'people');
    await loadForChange(
      this.database,
      Attendance,
      { id: found.id, version: version! },
      'conferences.notOnList',
    );
  }

  /** Whoever came without an invitation. */
  private async add(meetingId: string, told: readonly RecordPresenceInput[]): Promise<void> {
    if (told.length === 0) return;
    await this.requirePeople(
      told.map(({ personId }) => personId),
      { code: 'conferences.personNotFound' },
    );
    const added = await this.database.rows(sql`
      insert into attendance (meeting_id, person_id, state, deputy_id, came_at, left_at, recorded_on)
      select ${meetingId}::uuid, told."personId", told.presence, told."deputyId", told."cameAt", told."leftAt",
             ${this.clock.today()}::date
        from ${asRows(told)}
      on conflict (meeting_id, person_id) do nothing returning id`);
    if (added.length < told.length) throw conflict('conferences.alreadyOnList', {}, 'people');
  }

  private async requirePeople(
    ids: readonly string[],
    { onlyActive = false, code = 'conferences.deputyNotFound' } = {},
  ): Promise<void> {
    const missing = await this.database.firstRow(sql`
      select from unnest(${ids}::uuid[]) as wanted
       where not exists (select from person p where p.id = wanted and (p.active or not ${onlyActive}))`);
    if (missing) throw notFound(code, 'deputyId');
  }
}

/** What was told as rows of a statement. */
const asRows = (told: readonly RecordPresenceInput[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told("personId" uuid, version integer, presence text,
    "deputyId" uuid, "cameAt" time, "leftAt" time)`;
