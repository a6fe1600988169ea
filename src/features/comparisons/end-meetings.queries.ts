import { Injectable } from '@nestjs/common';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { all, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { meetingIsVisible } from '../conferences/index.js';
import type { AskedEnds, EndMeeting } from './ends.rules.js';

interface Found {
  readonly first: EndMeeting | null;
  readonly last: EndMeeting | null;
}

/** Which meetings stand at the ends of a comparison, among those the reader may see. */
@Injectable()
export class EndMeetings {
  constructor(private readonly database: Database) {}

  async find(
    asked: AskedEnds,
    bodyId: string | undefined,
    context: ReadContext,
  ): Promise<Partial<Record<keyof Found, EndMeeting>>> {
    const { from, to, fromMeetingId, toMeetingId } = asked;
    if (from && !toMeetingId && (to || !bodyId)) return {};
    const first = fromMeetingId
      ? named(fromMeetingId, context)
      : from
        ? NONE
        : lastHeld(bodyId, toMeetingId !== undefined, context);
    const last = toMeetingId ? named(toMeetingId, context) : to ? NONE : coming(bodyId, context);
    // Where one follows from the other, that one is looked for first
    const tables = toMeetingId
      ? sql`last as (${last}), first as (${first})`
      : sql`first as (${first}), last as (${last})`;
    const found = await this.database.firstRow<Found>(sql`with ${tables}
      select (select json_build_object('id', id, 'day', held_on) from first) as first,
             (select json_build_object('id', id, 'day', held_on) from last) as last`);
    if (fromMeetingId && !found?.first) throw notFound('comparisons.meetingNotFound', 'fromMeetingId');
    if (toMeetingId && !found?.last) throw notFound('comparisons.meetingNotFound', 'toMeetingId');
    return { first: found?.first ?? undefined, last: found?.last ?? undefined };
  }
}

const meetings = (condition: Sql, order: Sql, context: ReadContext): Sql =>
  sql`select m.id, m.body_id, m.held_on from meeting m where ${all([condition, meetingIsVisible(sql`m`, context)])}
    order by ${order} limit 1`;

const NONE = sql`select null::uuid as id, null::uuid as body_id, null::date as held_on where false`;

const named = (id: string, context: ReadContext): Sql =>
  meetings(sql`m.id = ${id}::uuid`, sql`m.id`, context);

/** The meeting that was held last: of the body, or of that of the meeting it is compared with; otherwise of the reader's own first. */
function lastHeld(bodyId: string | undefined, isBeforeLast: boolean, context: ReadContext): Sql {
  const conditions = [
    sql`m.state = 'HELD' and m.held_on <= ${context.today}::date`,
    bodyId ? sql`m.body_id = ${bodyId}::uuid` : undefined,
    isBeforeLast
      ? sql`exists (select from last where m.held_on < last.held_on ${bodyId ? sql`` : sql`and m.body_id = last.body_id`})`
      : undefined,
  ];
  return meetings(
    all(conditions),
    sql`(m.body_id = any(${context.actor.bodyIds}::uuid[])) desc, m.held_on desc, m.starts_at desc nulls last, m.id`,
    context,
  );
}

/** The next meeting of the body, or of that of the meeting it begins with. */
const coming = (bodyId: string | undefined, context: ReadContext): Sql =>
  meetings(
    all([
      sql`m.state in ('PLANNED', 'INVITED') and m.held_on >= ${context.today}::date`,
      bodyId ? sql`m.body_id = ${bodyId}::uuid` : sql`m.body_id = (select body_id from first)`,
    ]),
    sql`m.held_on, m.starts_at, m.id`,
    context,
  );
