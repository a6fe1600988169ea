import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { AgendaItem } from './agenda-item.entity.js';
import { placed } from './agenda-placing.js';
import { requireNoOutcomes, requireOnAgenda } from './agenda.rules.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingAction, MeetingState } from './meeting.enums.js';
import { MeetingEvents } from './meeting-events.js';
import type { JoinMeetingsInput, SplitMeetingInput } from './meeting-joining.input.js';
import {
  missingOn,
  requireItemsOf,
  requireJoinable,
  requireOtherDay,
  requireRoomFor,
} from './meeting-joining.rules.js';
import { MeetingListeners } from './meeting-listeners.js';
import { MeetingStore, type SeenMeetingRow } from './meeting-store.js';
import { endAfterMove, requireHours } from './meeting.rules.js';

/** Makes one meeting of two and two of one. Items keep their history: they move, they are not written anew. */
@Injectable()
export class MeetingJoiningService {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingStore,
    private readonly listeners: MeetingListeners,
    private readonly events: MeetingEvents,
  ) {}

  /** Moves the agenda of one meeting behind that of another; the emptied one ends cancelled, with a link. */
  async join(
    actor: Actor,
    { id, version, intoId, intoVersion, changeReason }: JoinMeetingsInput,
  ): Promise<void> {
    const [emptied, into] = await this.loadBoth(actor, { id, version }, { id: intoId, version: intoVersion });
    requireJoinable(emptied, into);
    const items = await this.toBeTreated(id);
    await this.requireUndecided(items);
    await this.moveItems(missingOn(await this.toBeTreated(intoId), items), intoId);
    Object.assign(emptied, {
      state: MeetingState.CANCELLED,
      joinedIntoId: intoId,
      cancelReason: changeReason ?? null,
    });
    const cancelled = await this.meetings.save(emptied);
    this.events.announce(intoId);
    await this.listeners.meetingCancelled(cancelled);
    await this.listeners.meetingsJoined(cancelled, into);
  }

  /** Moves chosen items to a new meeting on another day and returns its id. */
  async split(actor: Actor, { id, version, items: seen, ...input }: SplitMeetingInput): Promise<string> {
    const from = await this.meetings.load(actor, { id, version }, MeetingAction.SPLIT);
    requireOtherDay(from.heldOn, input.heldOn);
    const startsAt = input.startsAt ?? from.startsAt;
    const endsAt = input.endsAt ?? endAfterMove(from.startsAt, from.endsAt, startsAt);
    requireHours(startsAt, endsAt);
    const items = await this.seenItems(id, seen);
    await this.requireUndecided(items);
    await this.meetings.holdBody(actor, from.bodyId);
    const [created] = await this.meetings.add(from.bodyId, [
      {
        heldOn: input.heldOn,
        startsAt,
        endsAt,
        place: input.place ?? from.place,
        visibility: from.visibility,
        splitFromId: id,
      },
    ]);
    await this.moveItems(items, created.id);
    this.events.announce(id);
    await this.listeners.meetingSplit(from, created);
    return created.id;
  }

  /** Always in the same order, so that two people who join crosswise wait for each other instead of for ever. */
  private async loadBoth(
    actor: Actor,
    first: SeenMeetingRow,
    second: SeenMeetingRow,
  ): Promise<[Meeting, Meeting]> {
    const load = (seen: SeenMeetingRow) => this.meetings.load(actor, seen, MeetingAction.JOIN);
    if (first.id <= second.id) return [await load(first), await load(second)];
    const later = await load(second);
    return [await load(first), later];
  }

  private agendaOf(meetingId: string): Promise<AgendaItem[]> {
    return this.database
      .repository(AgendaItem)
      .find({ where: { meetingId }, order: { position: 'ASC', id: 'ASC' } });
  }

  /** What was taken off stays where it was taken off. */
  private async toBeTreated(meetingId: string): Promise<AgendaItem[]> {
    return (await this.agendaOf(meetingId)).filter(({ withdrawnOn }) => !withdrawnOn);
  }

  /** The items as they were seen, in the order of the agenda; a conflict where somebody changed one meanwhile. */
  private async seenItems(meetingId: string, seen: readonly SeenMeetingRow[]): Promise<AgendaItem[]> {
    const found = await this.agendaOf(meetingId);
    const ids = seen.map(({ id }) => id);
    requireItemsOf(meetingId, ids, found);
    const changed = seen.find(({ id, version }) => found.find((item) => item.id === id)?.version !== version);
    if (changed) await loadForChange(this.database, AgendaItem, changed, 'conferences.itemNotFound');
    const chosen = found.filter(({ id }) => ids.includes(id));
    chosen.forEach(requireOnAgenda);
    return chosen;
  }

  private async requireUndecided(items: readonly AgendaItem[]): Promise<void> {
    const ids = items.map(({ id }) => id);
    const decided = await this.database.firstRow<{ count: number }>(
      sql`select count(*)::integer as count from outcome where agenda_item_id = any(${ids}::uuid[])`,
    );
    requireNoOutcomes(decided?.count ?? 0);
  }

  /** Each to the place of its section, behind what stands there; what was entered by hand goes to the end. */
  private async moveItems(items: readonly AgendaItem[], meetingId: string): Promise<void> {
    const agenda = placed(await this.agendaOf(meetingId), items);
    requireRoomFor(agenda.length);
    await this.database.rows(sql`
      update agenda_item i set meeting_id = ${meetingId}::uuid, position = agenda.place
        from unnest(${agenda.map(({ id }) => id)}::uuid[]) with ordinality as agenda (id, place)
       where i.id = agenda.id and (i.meeting_id, i.position) is distinct from (${meetingId}::uuid, agenda.place)`);
  }
}
