import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { MeetingService } from '../conferences/index.js';
import { contentNow, hashOf } from './minutes-content.sql.js';
import { MinutesDesk } from './minutes-desk.js';
import { Minutes } from './minutes.entity.js';
import { MinutesAction, MinutesKind, MinutesState } from './minutes.enums.js';
import type { CloseMeetingInput, ReviseMinutesInput } from './minutes.input.js';
import { type ClosingFacts, requireClosable } from './minutes.rules.js';
import { isOnList, isUndecided } from './undecided.sql.js';

/** Closes what minutes tell, and opens it again for a correction that everybody can see. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingService,
    private readonly desk: MinutesDesk,
    private readonly clock: Clock,
  ) {}

  /** Seals a meeting and keeps a revision of its minutes; returns their id. */
  async close(actor: Actor, { id, version, kind }: CloseMeetingInput): Promise<string> {
    const meeting = await this.meetings.seal(actor, { id, version });
    requireClosable(await this.closingFacts(meeting.id));
    const minutes = this.database.repository(Minutes);
    const known = await minutes.findOne({
      where: { meetingId: id },
      lock: { mode: 'pessimistic_write' },
    });
    const reason = known?.revisionReason ?? null;
    const closed = known ?? minutes.create({ meetingId: id, kind: MinutesKind.RESULT });
    Object.assign(closed, { revisionReason: null, ...(kind && { kind }) });
    await minutes.save(closed);
    await this.keepRevision(actor, closed, reason);
    return closed.id;
  }

  /** Opens the meeting again. What was sent stays readable; what follows is a draft until it is sent anew. */
  async revise(actor: Actor, { id, version, reason }: ReviseMinutesInput): Promise<void> {
    const minutes = await this.desk.minutes(actor, { id, version }, MinutesAction.REVISE);
    Object.assign(minutes, {
      state: MinutesState.DRAFT,
      sentOn: null,
      objectionUntil: null,
      finalOn: null,
      approvedAtMeetingId: null,
      revisionReason: reason,
    });
    await this.database.repository(Minutes).save(minutes);
    await this.meetings.unseal(actor, minutes.meetingId);
  }

  /** What is open. */
  private async closingFacts(meetingId: string): Promise<ClosingFacts> {
    const row = await this.database.firstRow<ClosingFacts>(sql`
      select (select coalesce(json_agg(i.place || ' ' || i.title order by i.position, i.id), '[]')
                from (select *, row_number() over (partition by is_closed_session order by position, id) as place
                        from agenda_item where meeting_id = m.id) i
               where ${isUndecided(sql`i`)}) as undecided,
             (select coalesce(json_agg(p.name order by p.name, p.id), '[]') from attendance a
                join person p on p.id = a.person_id where a.meeting_id = m.id
                 and a.recorded_on is null and ${isOnList(sql`a`, sql`m`)}) as unrecorded,
             (select count(*)::integer from attendance a where a.meeting_id = m.id and a.recorded_on is not null) as people
        from meeting m where m.id = ${meetingId}::uuid`);
    return row!;
  }

  private async keepRevision(
    actor: Actor,
    { id, meetingId, kind }: Minutes,
    reason: string | null,
  ): Promise<void> {
    await this.database.rows(sql`
      insert into minutes_revision (minutes_id, number, reason, content, hash, closed_on, closed_by_id)
      select ${id}::uuid, (select count(*) + 1 from minutes_revision r where r.minutes_id = ${id}::uuid), ${reason},
             told.content, ${hashOf(sql`told.content`)}, ${this.clock.today()}::date, ${actor.personId}::uuid
        from (select ${contentNow(sql`m`, kind, actor.personId)} as content from meeting m
               where m.id = ${meetingId}::uuid) told`);
  }
}
