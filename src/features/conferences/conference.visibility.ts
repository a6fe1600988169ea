import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { alsoToday, hasReadableLevel, type ReadContext } from '../../platform/read/index.js';
import { sitsAt } from './body.sql.js';

const isOwnBody = (bodyId: Sql, { actor }: ReadContext): Sql =>
  sql`${bodyId} = any(${actor.bodyIds}::uuid[])`;

/**
 * Whoever is on the list of a meeting and sits in the body on its day takes part in it, or else the deputy they send: for
 * this meeting, and no other, a deputy sees what the member sees.
 */
export const takesPart = (meeting: Sql, { actor }: ReadContext): Sql =>
  sql`exists (select from attendance tp where tp.meeting_id = ${meeting}.id
    and ${actor.personId}::uuid in (tp.person_id, tp.deputy_id) and ${sitsAt(sql`tp.person_id`, meeting)})`;

/** Whoever belongs to a meeting sees its closed session too: members of the body, and who takes part for one. */
export const belongsThere = (meeting: Sql, context: ReadContext): Sql =>
  sql`(${isOwnBody(sql`${meeting}.body_id`, context)} or ${takesPart(meeting, context)})`;

/** Who sits where is known to those who plan and to the body itself; of public bodies, to all. */
export const namesAreKnown = (bodyId: Sql, context: ReadContext): Sql =>
  isPlanning(context.actor)
    ? sql`true`
    : sql`(${isOwnBody(bodyId, context)}
        or exists (select from body mb where mb.id = ${bodyId} and mb.is_public))`;

/** A meeting is seen by those who plan, by whoever belongs there, and by committee members where its level allows. */
export const meetingIsVisible = alsoToday('meeting', (meeting: Sql, context: ReadContext) =>
  isPlanning(context.actor)
    ? sql`true`
    : sql`(${hasReadableLevel(meeting, context.actor)} or ${belongsThere(meeting, context)})`,
);

/** Who is invited and who came is seen with the meeting, by those who know the names; everybody sees their own entry. */
export const attendanceIsVisible = alsoToday('attendance', (attendance: Sql, context: ReadContext) =>
  isPlanning(context.actor)
    ? sql`true`
    : sql`exists (select from meeting am where am.id = ${attendance}.meeting_id and ${meetingIsVisible(sql`am`, context)}
        and (${context.actor.personId}::uuid in (${attendance}.person_id, ${attendance}.deputy_id)
          or ${namesAreKnown(sql`am.body_id`, context)} or ${takesPart(sql`am`, context)}))`,
);

/** An agenda item is seen with its meeting; one of a closed session by whoever belongs there and coordination only. */
export const agendaItemIsVisible = alsoToday('agenda_item', (item: Sql, context: ReadContext) =>
  hasRole(context.actor, Role.COORDINATOR)
    ? sql`true`
    : sql`exists (select from meeting im where im.id = ${item}.meeting_id and ${meetingIsVisible(sql`im`, context)}
        and (not ${item}.is_closed_session or ${belongsThere(sql`im`, context)}))`,
);

/** An outcome is seen with its agenda item; a task besides by those from outside who have to do it. */
export const outcomeIsVisible = alsoToday('outcome', (outcome: Sql, context: ReadContext) => {
  const { actor } = context;
  if (hasRole(actor, Role.COORDINATOR)) return sql`true`;
  const withItem = sql`exists (select from agenda_item oi where oi.id = ${outcome}.agenda_item_id and ${agendaItemIsVisible(sql`oi`, context)})`;
  return hasRole(actor, Role.CONTRIBUTOR)
    ? sql`(${withItem} or (${outcome}.kind = 'TASK' and ${outcome}.responsible_office_id = any(${actor.officeIds}::uuid[])))`
    : withItem;
});
