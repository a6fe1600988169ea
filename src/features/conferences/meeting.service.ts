import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { localDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { AttendanceService } from './attendance.service.js';
import { Body } from './body.entity.js';
import { given } from './given.js';
import { Meeting } from './meeting.entity.js';
import { MeetingAction, MeetingState } from './meeting.enums.js';
import type {
  ChangeMeetingInput,
  ChangeMeetingStateInput,
  MoveMeetingInput,
  PlanMeetingInput,
} from './meeting.input.js';
import { MeetingListeners } from './meeting-listeners.js';
import { MeetingEvents } from './meeting-events.js';
import {
  actionTowards,
  endAfterMove,
  requireHours,
  requireKeepsMeetings,
  requireMeetingAction,
} from './meeting.rules.js';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The only writer of meetings. Whoever hangs dates on a meeting hears of each change within the same transaction. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attendances: AttendanceService,
    private readonly listeners: MeetingListeners,
    private readonly events: MeetingEvents,
  ) {}

  /** Sets a date for a body and returns the id of the meeting. Days that have passed can be entered afterwards. */
  async plan(actor: Actor, input: PlanMeetingInput): Promise<string> {
    requireKeepsMeetings(actor);
    requireHours(input.startsAt, input.endsAt);
    const { bodyId } = input;
    // Numbers run per body, so two meetings planned at once wait for each other at the body's row.
    const body = await this.database
      .repository(Body)
      .findOne({ where: { id: bodyId }, lock: { mode: 'pessimistic_write' } });
    if (!body) throw notFound('conferences.bodyNotFound', 'bodyId');
    if (!body.active) throw conflict('conferences.bodyInactive', {}, 'bodyId');
    const meetings = this.database.repository(Meeting);
    const number = ((await meetings.maximum('number', { bodyId })) ?? 0) + 1;
    const { id } = await meetings.save(meetings.create({ ...input, number }));
    this.events.announce(id);
    await this.listeners.meetingPlanned(await meetings.findOneByOrFail({ id }));
    return id;
  }

  /** Changes place, end or visibility; the date is moved, never changed in passing. */
  async change(actor: Actor, input: ChangeMeetingInput): Promise<void> {
    const meeting = await this.load(actor, input, MeetingAction.CHANGE);
    const { endsAt, place, visibility } = input;
    Object.assign(meeting, given({ endsAt, place, visibility }));
    requireHours(meeting.startsAt, meeting.endsAt);
    await this.save(meeting);
  }

  /** Moves a meeting to another day or hour; it stays as long as it was. */
  async move(actor: Actor, input: MoveMeetingInput): Promise<void> {
    const meeting = await this.load(actor, input, MeetingAction.MOVE);
    const { heldOn: oldDay, startsAt: oldStart } = meeting;
    const startsAt = input.startsAt ?? oldStart;
    if (input.heldOn === oldDay && startsAt === oldStart) return;
    meeting.endsAt = endAfterMove(oldStart, meeting.endsAt, startsAt);
    meeting.startsAt = startsAt;
    meeting.heldOn = input.heldOn;
    const moved = await this.save(meeting);
    await this.listeners.meetingMoved(moved, localDate(oldDay));
  }

  /** Takes a meeting to its next state. */
  async changeState(actor: Actor, { state, ...seen }: ChangeMeetingStateInput): Promise<void> {
    const meeting = await this.load(actor, seen, actionTowards(state));
    meeting.state = state;
    const changed = await this.save(meeting);
    if (state === MeetingState.INVITED) await this.attendances.invite(changed.id);
    if (state === MeetingState.HELD) await this.listeners.meetingHeld(changed);
    if (state === MeetingState.CANCELLED) await this.listeners.meetingCancelled(changed);
  }

  /** Closes what its minutes tell: from now on agenda, outcomes and attendance stay as they are. */
  async seal(actor: Actor, seen: Seen): Promise<Meeting> {
    const meeting = await this.load(actor, seen, MeetingAction.CLOSE);
    meeting.sealedOn = this.clock.today();
    return this.save(meeting);
  }

  /** Opens it again for a revision of its minutes. */
  async unseal(actor: Actor, id: string): Promise<void> {
    requireKeepsMeetings(actor);
    const meeting = await this.database
      .repository(Meeting)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!meeting) throw notFound('conferences.meetingNotFound', 'meetingId');
    meeting.sealedOn = null;
    await this.save(meeting);
  }

  private async load(actor: Actor, { id, version }: Seen, action: MeetingAction): Promise<Meeting> {
    requireKeepsMeetings(actor);
    const seen = { id, version };
    const meeting = await loadForChange(this.database, Meeting, seen, 'conferences.meetingNotFound');
    requireMeetingAction(actor, meeting, this.clock.today(), action);
    return meeting;
  }

  /** The meeting as it now stands in the database, with its new version. */
  private async save(meeting: Meeting): Promise<Meeting> {
    const meetings = this.database.repository(Meeting);
    await meetings.save(meeting);
    this.events.announce(meeting.id);
    return meetings.findOneByOrFail({ id: meeting.id });
  }
}
