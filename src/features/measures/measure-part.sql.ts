import type { Actor } from '../../kernel/actor.js';
import { type Sql, sql } from '../../platform/database/sql.js';

/**
 * Whether a measure lies in the part of the county that the actor coordinates: an organisation of theirs leads it, or it is
 * meant for their areas only.
 */
export const isInOwnPart = (measure: Sql, { coordinates }: Actor): Sql =>
  coordinates
    ? sql`(exists (select from office part_office where part_office.id = ${measure}.lead_office_id
          and part_office.organisation_id = any(${coordinates.organisationIds}::uuid[]))
        or (not ${measure}.is_county_wide and exists (select from measure_area in_part where in_part.measure_id = ${measure}.id)
          and not exists (select from measure_area beyond where beyond.measure_id = ${measure}.id
            and beyond.area_id <> all(${coordinates.areaIds}::uuid[]))))`
    : sql`false`;

/** Whether a measure concerns whoever contributes from outside: they answer for it, or an office of theirs takes part. */
export const concerns = (measure: Sql, { personId, officeIds }: Actor): Sql =>
  sql`(${measure}.accountable_person_id = ${personId}::uuid or exists (select from participation of_theirs
    where of_theirs.measure_id = ${measure}.id and of_theirs.office_id = any(${officeIds}::uuid[])))`;
