import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../kernel/actor.js';
import { compareDates, dayOffNameOn, type HolidayCalendar, type LocalDate } from '../../kernel/calendar.js';
import { message } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { Calendars } from '../calendars/index.js';
import { areInTheWay, type Hours } from './meeting-collision.rules.js';
import { ProposalWarningCode } from './meeting-proposal.enums.js';
import type { MeetingProposalWarning } from './meeting-proposal.model.js';
import type { Proposal, ProposalWarning } from './meeting-proposal.rules.js';

/** For whom days are looked at, and at what hours. */
export interface PlannedFor extends Hours {
  readonly bodyId: string;
  /** A meeting that is not in its own way. */
  readonly meetingId?: string | null;
}

interface OtherMeeting {
  readonly day: LocalDate;
  readonly meetingId: string;
  readonly body: string;
  readonly isSameBody: boolean;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly sharedPeople: number;
}

/** Who sits in a body on a day: members, their deputies, the chair. Guests come for single items. */
const seated = (body: Sql, day: Sql): Sql => sql`
  select bm.person_id from body_member bm where bm.body_id = ${body} and bm.role <> 'GUEST'
     and bm.valid_from <= ${day} and (bm.valid_to is null or bm.valid_to >= ${day})
  union select bm.deputy_id from body_member bm where bm.body_id = ${body} and bm.role <> 'GUEST'
     and bm.valid_from <= ${day} and (bm.valid_to is null or bm.valid_to >= ${day})
  union select cb.chair_id from body cb where cb.id = ${body}`;

/** Says what speaks against days for a meeting: the calendar, school holidays, other meetings of the same people. */
@Injectable()
export class MeetingWarnings {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
  ) {}

  /** All warnings of each proposal, in words. Two statements, however many dates there are. */
  async of(
    actor: Actor,
    planned: PlannedFor,
    proposals: readonly Proposal[],
    calendar: HolidayCalendar,
  ): Promise<MeetingProposalWarning[][]> {
    if (proposals.length === 0) return [];
    const days = proposals.map(({ heldOn }) => heldOn).sort(compareDates);
    const schoolHolidays = await this.calendars.schoolHolidays(days[0], days[days.length - 1]);
    const others = await this.othersOn(days, planned);
    return proposals.map(({ heldOn, warnings }) => [
      ...warnings.map((warning) => ofCalendar(warning, calendar, actor.locale)),
      ...schoolHolidays
        .filter(({ fromDay, toDay }) => fromDay <= heldOn && heldOn <= toDay)
        .map(({ name }) => inWords(ProposalWarningCode.SCHOOL_HOLIDAY, heldOn, actor.locale, { name })),
      ...others
        .filter((other) => other.day === heldOn && areInTheWay(planned, other))
        .map((other) => ofMeeting(other, actor.locale)),
    ]);
  }

  /** Meetings on these days of the body itself and of bodies that share people with it. Coordination may see them all. */
  private othersOn(days: readonly LocalDate[], { bodyId, meetingId }: PlannedFor): Promise<OtherMeeting[]> {
    return this.database.rows<OtherMeeting>(sql`
      select m.held_on::text as day, m.id as "meetingId", b.name as body, b.id = ${bodyId}::uuid as "isSameBody",
             to_char(m.starts_at, 'HH24:MI') as "startsAt", to_char(m.ends_at, 'HH24:MI') as "endsAt",
             shared.people as "sharedPeople"
        from meeting m
        join body b on b.id = m.body_id
        cross join lateral (
          select count(*)::integer as people from person p where p.active and p.id in (
            (${seated(sql`m.body_id`, sql`m.held_on`)}) intersect (${seated(sql`${bodyId}::uuid`, sql`m.held_on`)}))) shared
       where m.held_on = any(${days}::date[]) and m.state <> 'CANCELLED' and m.id is distinct from ${meetingId ?? null}::uuid
         and (m.body_id = ${bodyId}::uuid or shared.people > 0)
       order by m.held_on, m.starts_at, b.name, m.id`);
  }
}

const ofCalendar = (
  { code, day, dayOff }: ProposalWarning,
  calendar: HolidayCalendar,
  locale: Locale,
): MeetingProposalWarning =>
  inWords(code, day, locale, { name: dayOffNameOn(day, dayOff, calendar, locale) });

const ofMeeting = (
  { day, body, isSameBody, meetingId, startsAt, sharedPeople }: OtherMeeting,
  locale: Locale,
): MeetingProposalWarning =>
  isSameBody
    ? inWords(ProposalWarningCode.BODY_MEETS_ALREADY, day, locale, { name: body, meetingId, startsAt })
    : inWords(ProposalWarningCode.COLLISION, day, locale, { name: body, meetingId, startsAt, sharedPeople });

function inWords(
  code: ProposalWarningCode,
  day: LocalDate,
  locale: Locale,
  details: Omit<MeetingProposalWarning, 'code' | 'day' | 'text'>,
): MeetingProposalWarning {
  const shown = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(day));
  return {
    code,
    day,
    text: message(`conferences.warning.${code}`, locale, { ...details, day: shown }),
    ...details,
  };
}
