import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { hasReadableLevel, type ReadContext } from '../../platform/read/index.js';

const isOwnBody = (bodyId: Sql, { actor }: ReadContext): Sql =>
  sql`${bodyId} = any(${actor.bodyIds}::uuid[])`;

/** A meeting is seen by those who plan, by members of its body, and by committee members where its level allows. */
export const meetingIsVisible = (meeting: Sql, context: ReadContext): Sql =>
  isPlanning(context.actor)
    ? sql`true`
    : sql`(${hasReadableLevel(meeting, context.actor)} or ${isOwnBody(sql`${meeting}.body_id`, context)})`;

/** An agenda item is seen with its meeting; one of a closed session by members of that body and coordination only. */
export const agendaItemIsVisible = (item: Sql, context: ReadContext): Sql =>
  hasRole(context.actor, Role.COORDINATOR)
    ? sql`true`
    : sql`exists (select from meeting im where im.id = ${item}.meeting_id and ${meetingIsVisible(sql`im`, context)}
        and (not ${item}.is_closed_session or ${isOwnBody(sql`im.body_id`, context)}))`;

/** An outcome is seen with its agenda item. */
export const outcomeIsVisible = (outcome: Sql, context: ReadContext): Sql =>
  hasRole(context.actor, Role.COORDINATOR)
    ? sql`true`
    : sql`exists (select from agenda_item oi where oi.id = ${outcome}.agenda_item_id and ${agendaItemIsVisible(sql`oi`, context)})`;
