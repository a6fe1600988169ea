import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import type {
  AddAgendaItemInput,
  ChangeAgendaItemInput,
  RemoveAgendaItemInput,
  ReorderAgendaInput,
  RestoreAgendaItemInput,
  SeenAgendaItem,
} from './agenda.input.js';
import {
  type AgendaItemFacts,
  isWithdrawnVisibly,
  requireAgendaItemAction,
  requireOneSubject,
  requireSameItems,
  requireWithdrawalReason,
} from './agenda.rules.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemAction } from './agenda-item.enums.js';
import { agendaItemFacts } from './agenda-item.sql.js';
import { given } from './given.js';
import { Meeting } from './meeting.entity.js';
import { MeetingAction } from './meeting.enums.js';
import { MeetingEvents } from './meeting-events.js';
import { requireKeepsMeetings, requireMeetingAction } from './meeting.rules.js';

/** The only writer of agendas. Whoever changes one holds its meeting's row, so that two orders never mix. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: MeetingEvents,
  ) {}

  /** Adds an item at the end and returns its id. */
  async add(actor: Actor, input: AddAgendaItemInput): Promise<string> {
    requireOneSubject(input);
    await this.meetingFor(actor, input.meetingId, MeetingAction.CHANGE_AGENDA);
    const items = this.database.repository(AgendaItem);
    const position = ((await items.maximum('position', { meetingId: input.meetingId })) ?? 0) + 1;
    const { id } = await items.save(items.create({ ...input, position }));
    this.events.announce(input.meetingId);
    return id;
  }

  /** Changes the words of an item, or what it points at. */
  async change(
    actor: Actor,
    { id, version, changeReason: _, ...changes }: ChangeAgendaItemInput,
  ): Promise<void> {
    const { item } = await this.itemFor(actor, { id, version }, AgendaItemAction.CHANGE);
    Object.assign(item, given(changes));
    requireOneSubject(item);
    await this.database.repository(AgendaItem).save(item);
    this.events.announce(item.meetingId);
  }

  /** Takes an item off the agenda, visibly once people were invited, and returns the id of the meeting. */
  async remove(actor: Actor, { id, version, changeReason }: RemoveAgendaItemInput): Promise<string> {
    const { item, meeting } = await this.itemFor(actor, { id, version }, AgendaItemAction.REMOVE);
    const items = this.database.repository(AgendaItem);
    if (isWithdrawnVisibly(meeting.state)) {
      item.withdrawnBecause = requireWithdrawalReason(changeReason);
      item.withdrawnOn = this.clock.today();
      await items.save(item);
    } else await items.remove(item);
    this.events.announce(meeting.id);
    return meeting.id;
  }

  /** Puts an item back that was taken off. It has kept its place. */
  async restore(actor: Actor, { id, version }: RestoreAgendaItemInput): Promise<void> {
    const { item } = await this.itemFor(actor, { id, version }, AgendaItemAction.RESTORE);
    item.withdrawnOn = null;
    item.withdrawnBecause = null;
    await this.database.repository(AgendaItem).save(item);
    this.events.announce(item.meetingId);
  }

  /** Puts all items into a new order. Refused where one of them was changed or moved by somebody else meanwhile. */
  async reorder(actor: Actor, { meetingId, items: ordered }: ReorderAgendaInput): Promise<void> {
    await this.meetingFor(actor, meetingId, MeetingAction.CHANGE_AGENDA);
    const items = this.database.repository(AgendaItem);
    const existing = await items.findBy({ meetingId });
    requireSameItems(
      existing.map(({ id }) => id),
      ordered.map(({ id }) => id),
    );
    for (const [index, seen] of ordered.entries()) {
      const item = await this.load(seen);
      item.position = index + 1;
      await items.save(item);
    }
    this.events.announce(meetingId);
  }

  private async load({ id, version }: { id: string; version: number }): Promise<AgendaItem> {
    return loadForChange(this.database, AgendaItem, { id, version }, 'conferences.itemNotFound');
  }

  /** An item with its meeting, which is held; what the table of rules says about it is asked once nobody else changes it. */
  private async itemFor(
    actor: Actor,
    seen: SeenAgendaItem,
    action: AgendaItemAction,
  ): Promise<{ readonly item: AgendaItem; readonly meeting: Meeting }> {
    requireKeepsMeetings(actor);
    const found = await this.database.repository(AgendaItem).findOneBy({ id: seen.id });
    if (!found) throw notFound('conferences.itemNotFound', 'id');
    const meeting = await this.hold(found.meetingId);
    const item = await this.load(seen);
    const row = await this.database.firstRow<{ facts: AgendaItemFacts }>(
      sql`select ${agendaItemFacts(sql`i`)} as facts from agenda_item i where i.id = ${item.id}::uuid`,
    );
    if (row) requireAgendaItemAction(actor, row.facts, this.clock.today(), action);
    return { item, meeting };
  }

  private async hold(id: string): Promise<Meeting> {
    const meeting = await this.database
      .repository(Meeting)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!meeting) throw notFound('conferences.meetingNotFound', 'meetingId');
    return meeting;
  }

  private async meetingFor(actor: Actor, id: string, action: MeetingAction): Promise<Meeting> {
    requireKeepsMeetings(actor);
    const meeting = await this.hold(id);
    requireMeetingAction(actor, meeting, this.clock.today(), action);
    return meeting;
  }
}
