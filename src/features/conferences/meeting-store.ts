import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Body } from './body.entity.js';
import { BodyAction } from './body.enums.js';
import { requireBodyAction } from './body.rules.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingAction } from './meeting.enums.js';
import { MeetingEvents } from './meeting-events.js';
import { MeetingListeners } from './meeting-listeners.js';
import { requireKeepsMeetings, requireMeetingAction } from './meeting.rules.js';

/** A meeting as somebody saw it. */
export interface SeenMeetingRow {
  readonly id: string;
  readonly version: number;
}

/** The only writer of meetings: every verb loads and saves them here. */
@Injectable()
export class MeetingStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly listeners: MeetingListeners,
    private readonly events: MeetingEvents,
  ) {}

  /** Numbers run per body: whoever adds meetings to one waits here for others who do. Throws where it does not meet. */
  async holdBody(actor: Actor, bodyId: string): Promise<Body> {
    requireKeepsMeetings(actor);
    const body = await this.database
      .repository(Body)
      .findOne({ where: { id: bodyId }, lock: { mode: 'pessimistic_write' } });
    if (!body) throw notFound('conferences.bodyNotFound', 'bodyId');
    requireBodyAction(actor, body, BodyAction.PLAN);
    return body;
  }

  /** Adds meetings to a body that is held, numbered in the order given; each is told as planned. */
  async add(bodyId: string, planned: readonly Partial<Meeting>[]): Promise<Meeting[]> {
    const meetings = this.database.repository(Meeting);
    const last = (await meetings.maximum('number', { bodyId })) ?? 0;
    const added = await meetings.save(
      planned.map((values, index) => meetings.create({ ...values, bodyId, number: last + index + 1 })),
    );
    const stored = await meetings.find({
      where: { id: In(added.map(({ id }) => id)) },
      order: { number: 'ASC' },
    });
    for (const meeting of stored) {
      this.events.announce(meeting.id);
      await this.listeners.meetingPlanned(meeting);
    }
    return stored;
  }

  /** Holds a meeting whatever its version. */
  async hold(id: string): Promise<Meeting> {
    const meeting = await this.database
      .repository(Meeting)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!meeting) throw notFound('conferences.meetingNotFound', 'meetingId');
    return meeting;
  }

  /** Those of these meetings that are planned count as invited from now on: one statement for any number. */
  async markInvited(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const changed = await this.database.rows<{ id: string }>(sql`
      with changed as (
        update meeting set state = 'INVITED' where id = any(${[...ids]}::uuid[]) and state = 'PLANNED' returning id)
      select id from changed`);
    for (const { id } of changed) this.events.announce(id);
  }

  /** Loads a meeting for this action and holds it until the end of the transaction. */
  async load(actor: Actor, { id, version }: SeenMeetingRow, action: MeetingAction): Promise<Meeting> {
    requireKeepsMeetings(actor);
    const seen = { id, version };
    const meeting = await loadForChange(this.database, Meeting, seen, 'conferences.meetingNotFound');
    requireMeetingAction(actor, meeting, this.clock.today(), action);
    return meeting;
  }

  /** The meeting as it now stands in the database, with its new version. */
  async save(meeting: Meeting): Promise<Meeting> {
    const meetings = this.database.repository(Meeting);
    await meetings.save(meeting);
    this.events.announce(meeting.id);
    return meetings.findOneByOrFail({ id: meeting.id });
  }
}
