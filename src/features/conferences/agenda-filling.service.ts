import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaSection } from './agenda-section.js';
import { MOST_ITEMS } from './agenda.input.js';
import { placed } from './agenda-placing.js';
import { Meeting } from './meeting.entity.js';
import { MeetingAction } from './meeting.enums.js';
import { MeetingEvents } from './meeting-events.js';
import { requireKeepsMeetings, requireMeetingAction } from './meeting.rules.js';

/** An item as it is put on an agenda; its place follows from its section. */
export type NewAgendaItem = Pick<AgendaItem, 'title' | 'kind' | 'section'> &
  Partial<
    Pick<
      AgendaItem,
      | 'durationMinutes'
      | 'isClosedSession'
      | 'holds'
      | 'isConsent'
      | 'problemAreaId'
      | 'strategyId'
      | 'measureId'
      | 'carriedOverFromId'
      | 'followsOutcomeId'
      | 'proposalKey'
      | 'proposedBecause'
    >
  >;

/** Puts many items on an agenda at once: what was proposed, and what always stands there. */
@Injectable()
export class AgendaFilling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: MeetingEvents,
  ) {}

  /** The meeting, held until the end of the transaction: two who fill its agenda wait for each other. */
  async meeting(actor: Actor, id: string): Promise<Meeting> {
    requireKeepsMeetings(actor);
    const meeting = await this.database
      .repository(Meeting)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!meeting) throw notFound('conferences.meetingNotFound', 'meetingId');
    requireMeetingAction(actor, meeting, this.clock.today(), MeetingAction.CHANGE_AGENDA);
    return meeting;
  }

  /** Adds items, each at the place of its section. */
  async add(meeting: Meeting, added: readonly NewAgendaItem[]): Promise<void> {
    const { agenda, created } = await this.prepare(meeting, added);
    await this.write(meeting, placed(agenda, created));
  }

  /** Begins the agenda with standing items; what stands on it already finds its place among them. */
  async beginWith(meeting: Meeting, standing: readonly NewAgendaItem[]): Promise<void> {
    const { agenda, created } = await this.prepare(meeting, standing);
    await this.write(meeting, placed(created, agenda));
  }

  /** Gives items other titles. */
  async retitle(
    meeting: Meeting,
    items: readonly { readonly id: string; readonly title: string }[],
  ): Promise<void> {
    if (items.length === 0) return;
    await this.database.rows(sql`
      update agenda_item i set title = given.title
        from unnest(${items.map(({ id }) => id)}::uuid[], ${items.map(({ title }) => title)}::text[]) as given (id, title)
       where i.id = given.id and i.meeting_id = ${meeting.id}::uuid`);
    this.events.announce(meeting.id);
  }

  private async prepare(meeting: Meeting, added: readonly NewAgendaItem[]) {
    const items = this.database.repository(AgendaItem);
    const agenda = await items.find({
      where: { meetingId: meeting.id },
      order: { position: 'ASC', id: 'ASC' },
    });
    const count = agenda.length + added.length;
    if (count > MOST_ITEMS) throw conflict('conferences.agendaFull', { count, most: MOST_ITEMS });
    const created = added.map((item) => items.create({ holds: [], ...item, meetingId: meeting.id }));
    return { agenda, created };
  }

  /** Writes what is new and moves what has another place now; what keeps its place keeps its version. */
  private async write(meeting: Meeting, agenda: readonly AgendaItem[]): Promise<void> {
    const moved = agenda.flatMap((item, index) =>
      item.id && item.position !== index + 1 ? [{ id: item.id, position: index + 1 }] : [],
    );
    const created = agenda.flatMap((item, index) =>
      item.id ? [] : [Object.assign(item, { position: index + 1 })],
    );
    if (moved.length > 0) {
      await this.database.rows(sql`
        update agenda_item i set position = place.position
          from unnest(${moved.map(({ id }) => id)}::uuid[], ${moved.map(({ position }) => position)}::integer[])
               as place (id, position)
         where i.id = place.id`);
    }
    if (created.length > 0) await this.database.repository(AgendaItem).insert(created);
    if (moved.length + created.length > 0) this.events.announce(meeting.id);
  }
}

/** A standing item, from the template of a body. */
export const standingItem = (item: Omit<NewAgendaItem, 'section'>): NewAgendaItem => ({
  ...item,
  section: AgendaSection.STANDING,
});
