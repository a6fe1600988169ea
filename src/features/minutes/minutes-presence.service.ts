import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type LiveMessage, Realtime } from '../../platform/realtime/index.js';
import { requireKeepsMeetings } from '../conferences/index.js';
import type { AnnouncePresenceInput } from './minutes-presence.input.js';
import { isStillThere } from './minutes-presence.sql.js';

const CHANGED = 'minutes.presenceChanged';

/** The only writer of who is in the minutes: those who may write there. Whoever only reads leaves no trace. */
@Injectable()
export class MinutesPresenceService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** Says that somebody is there; others hear of it where that is news. Who was not heard of any more is forgotten. */
  async announce(actor: Actor, { meetingId, agendaItemId, isWriting }: AnnouncePresenceInput): Promise<void> {
    requireKeepsMeetings(actor);
    const itemId = agendaItemId ?? null;
    const here = await this.database.firstRow<{ isNews: boolean }>(sql`
      with before as (select * from minutes_presence p
             where p.meeting_id = ${meetingId}::uuid and p.person_id = ${actor.personId}::uuid and ${isStillThere(sql`p`)}),
        gone as (delete from minutes_presence p where not ${isStillThere(sql`p`)}
             and (p.meeting_id, p.person_id) <> (${meetingId}::uuid, ${actor.personId}::uuid)),
        here as (insert into minutes_presence as p (meeting_id, person_id, agenda_item_id, is_writing)
          select m.id, ${actor.personId}::uuid, ${itemId}::uuid, ${isWriting} from meeting m
           where m.id = ${meetingId}::uuid and (${itemId}::uuid is null
             or exists (select from agenda_item i where i.id = ${itemId}::uuid and i.meeting_id = m.id))
          on conflict (meeting_id, person_id) do update set agenda_item_id = excluded.agenda_item_id,
            is_writing = excluded.is_writing, seen_at = now(),
            since = case when p.agenda_item_id is distinct from excluded.agenda_item_id then now() else p.since end
          returning p.agenda_item_id, p.is_writing)
      select not exists (select from before where before.is_writing = here.is_writing
               and before.agenda_item_id is not distinct from here.agenda_item_id) as "isNews" from here`);
    if (!here) throw notFound('conferences.itemNotFound', 'agendaItemId');
    if (here.isNews) this.tell(meetingId);
  }

  /** Says that somebody has closed the minutes. Where nothing is said, they are gone after a while by themselves. */
  async leave(actor: Actor, meetingId: string): Promise<void> {
    requireKeepsMeetings(actor);
    const gone = await this.database.rows(sql`
      with gone as (delete from minutes_presence where meeting_id = ${meetingId}::uuid
             and person_id = ${actor.personId}::uuid returning 1) select from gone`);
    if (gone.length > 0) this.tell(meetingId);
  }

  /** Meetings in whose minutes somebody came, moved or went, as it happens. */
  changes(): AsyncIterableIterator<LiveMessage> {
    return this.realtime.subscribe(CHANGED);
  }

  private tell(meetingId: string): void {
    this.transactions.afterCommit(() => this.realtime.publish(CHANGED, { id: meetingId }));
  }
}
