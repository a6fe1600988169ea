import { hasRole, Role } from '../../kernel/actor.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { alsoToday, type ReadContext } from '../../platform/read/index.js';
import { belongsThere, meetingIsVisible } from '../conferences/index.js';

const meetingOf = (minutesId: Sql, condition: (meeting: Sql) => Sql): Sql =>
  sql`exists (select from minutes om join meeting mm on mm.id = om.meeting_id where om.id = ${minutesId} and ${condition(sql`mm`)})`;

/** A revision is for coordination until it is sent; then it is seen with its meeting. */
export const revisionIsVisible = alsoToday('minutes_revision', (revision: Sql, context: ReadContext) =>
  hasRole(context.actor, Role.COORDINATOR)
    ? sql`true`
    : sql`(${revision}.sent_on is not null
        and ${meetingOf(sql`${revision}.minutes_id`, (meeting) => meetingIsVisible(meeting, context))})`,
);

/** Minutes are seen from their first sending on, also while they are revised. */
export const minutesAreVisible = alsoToday('minutes', (minutes: Sql, context: ReadContext) =>
  hasRole(context.actor, Role.COORDINATOR)
    ? sql`true`
    : sql`exists (select from minutes_revision vr where vr.minutes_id = ${minutes}.id and ${revisionIsVisible(sql`vr`, context)})`,
);

/** Objections can speak of the closed session: they are for whoever belongs to the meeting. */
export const objectionIsVisible = alsoToday('objection', (objection: Sql, context: ReadContext) =>
  hasRole(context.actor, Role.COORDINATOR)
    ? sql`true`
    : meetingOf(sql`${objection}.minutes_id`, (meeting) => belongsThere(meeting, context)),
);
