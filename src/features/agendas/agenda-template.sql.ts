import { type Sql, sql } from '../../platform/database/sql.js';
import { DEFAULT_TEMPLATES } from './default-template.js';

/** The templates of bodies that have none of their own, one row per point. */
const defaults = JSON.stringify(
  Object.entries(DEFAULT_TEMPLATES).flatMap(([bodyType, points]) =>
    points.map((point, index) => ({ bodyType, position: index + 1, ...point })),
  ),
);

/** The points that hold for a body: its own, or the usual ones of its kind. One row each, with the id of the body. */
export const templateItems: Sql = sql`(
  select own.body_id, point.position, point.title, point.kind, point.duration_minutes, point.is_closed_session, point.holds
    from agenda_template own join agenda_template_item point on point.template_id = own.id
  union all
  select usual_for.id, point.position, point.title, point.kind, point."durationMinutes", point."isClosedSession", point.holds
    from json_to_recordset(${defaults}::json) as point("bodyType" text, position integer, title text, kind text,
           "durationMinutes" integer, "isClosedSession" boolean, holds text[])
    join body usual_for on usual_for.type = point."bodyType"
   where not exists (select from agenda_template own where own.body_id = usual_for.id))`;
