import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { localDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { message } from '../../kernel/messages.js';
import { isPlanning } from '../../kernel/visibility.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { type CalendarEvent, calendarFeed, meetingUid } from '../../platform/icalendar/index.js';
import type { ReadContext } from '../../platform/read/index.js';
import { meetingIsVisible, takesPart } from '../conferences/index.js';
import { ACTIVE_STATUSES, measureIsVisible } from '../measures/index.js';

/** One meeting, or one day on which reports are due. */
interface Entry {
  readonly meetingId: string | null;
  readonly sequence: number;
  readonly writtenAt: Date;
  /** The body, or the numbers of measures. */
  readonly subject: string;
  readonly number: number | null;
  readonly day: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly isCancelled: boolean;
}

/** How long what has passed is kept in sight; what was called off, so that every calendar has asked by then. */
const MEETINGS_DAYS = 366;
const CANCELLED_DAYS = 31;

/** What stands in somebody's feed: no more than they could read in the program, and no words of measures or agendas. */
@Injectable()
export class CalendarFeedContent {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async of(actor: Actor): Promise<string> {
    const context = { actor, today: this.clock.today() };
    const entries = await this.database.rows<Entry>(
      sql`${ownMeetings(context)} union all ${ownDueDays(context)} order by 6, 1, 4`,
    );
    return calendarFeed({
      name: message('exchange.feed.name', actor.locale),
      events: entries.map((entry) => this.eventOf(entry, actor)),
    });
  }

  private eventOf(entry: Entry, actor: Actor): CalendarEvent {
    const { publicUrl } = this.config;
    const common = {
      sequence: entry.sequence,
      writtenAt: entry.writtenAt,
      day: localDate(entry.day),
      status: entry.isCancelled ? 'CANCELLED' : 'CONFIRMED',
      title: titleOf(entry, actor),
    } as const;
    if (entry.meetingId === null) {
      const host = new URL(publicUrl).hostname;
      return { ...common, uid: `due-${entry.day}-${actor.personId}@${host}`, url: `${publicUrl}/mein-tag` };
    }
    return {
      ...common,
      uid: meetingUid(entry.meetingId, publicUrl),
      startsAt: entry.startsAt ?? undefined,
      endsAt: entry.endsAt ?? undefined,
      place: entry.place ?? undefined,
    };
  }
}

function titleOf({ meetingId, subject, number, isCancelled }: Entry, { locale }: Actor): string {
  if (meetingId === null) return message('exchange.feed.due', locale, { numbers: subject });
  const code = isCancelled ? 'exchange.feed.cancelled' : 'exchange.feed.meeting';
  return message(code, locale, { body: subject, number });
}

/** Meetings of own bodies, and those to which somebody comes as deputy. */
const ownMeetings = (context: ReadContext): Sql => sql`
  select m.id as "meetingId", m.version as sequence, m.updated_at as "writtenAt", coalesce(b.short_name, b.name) as subject,
         m.number, m.held_on::text as day, to_char(m.starts_at, 'HH24:MI') as "startsAt",
         to_char(m.ends_at, 'HH24:MI') as "endsAt", m.place, m.state = 'CANCELLED' as "isCancelled"
    from meeting m join body b on b.id = m.body_id
   where (m.body_id = any(${context.actor.bodyIds}::uuid[]) or ${takesPart(sql`m`, context)})
     and ${meetingIsVisible(sql`m`, context)}
     and m.held_on >= ${context.today}::date
           - (case when m.state = 'CANCELLED' then ${CANCELLED_DAYS} else ${MEETINGS_DAYS} end)::integer`;

/** Days on which the person owes reports: as the accountable one, or with the office where nobody is named. */
const ownDueDays = (context: ReadContext): Sql => sql`
  select null::uuid, 0, max(q.updated_at), string_agg(dm.number, ', ' order by dm.number), null::integer, q.due_on::text,
         null::text, null::text, null::text, false
    from report_request q join measure dm on dm.id = q.measure_id
   where q.closed_on is null and ${isPlanning(context.actor)}::boolean
     and (dm.accountable_person_id = ${context.actor.personId}::uuid
       or dm.accountable_person_id is null and dm.lead_office_id = any(${context.actor.officeIds}::uuid[]))
     and dm.status = any(${[...ACTIVE_STATUSES]}) and ${measureIsVisible(sql`dm`, context)}
   group by q.due_on`;
