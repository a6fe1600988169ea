import { type Sql, sql } from '../../platform/database/sql.js';
import { measureIsWithin } from '../measures/index.js';

/** The body looks at this measure: one with an area at what is meant for it, one without at everything. */
export const measureConcernsBody = (measure: Sql, bodyId: Sql): Sql =>
  sql`exists (select from body looking where looking.id = ${bodyId}
    and (looking.area_id is null or ${measureIsWithin(measure, sql`looking.area_id`)}))`;

const isSeatOf = (seat: Sql, person: Sql, meeting: Sql): Sql =>
  sql`(${seat}.body_id = ${meeting}.body_id and ${seat}.person_id = ${person}
    and ${seat}.valid_from <= ${meeting}.held_on and (${seat}.valid_to is null or ${seat}.valid_to >= ${meeting}.held_on))`;

/** Whether a person sits in the body on the day of a meeting, as a member or in the chair; guests do not. */
export const sitsAt = (person: Sql, meeting: Sql): Sql =>
  sql`(exists (select from body_member sat where ${isSeatOf(sql`sat`, person, meeting)} and sat.role <> 'GUEST')
    or exists (select from body chaired where chaired.id = ${meeting}.body_id and chaired.chair_id = ${person}))`;

/** Who is entered as deputy for the seat of somebody on the list of a meeting. */
export const seatDeputy = (attendance: Sql): Sql =>
  sql`(select seat.deputy_id from body_member seat join meeting sm on sm.id = ${attendance}.meeting_id
    where ${isSeatOf(sql`seat`, sql`${attendance}.person_id`, sql`sm`)})`;
