import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { deputisedPeople } from '../people/index.js';
import { isInOwnPart } from './measure-part.sql.js';

/**
 * Offices whose head is away today and whose head's deputy the actor is: the first deputy, or the second while the first
 * is away too.
 */
const deputisedOffices = ({ actor, today }: ReadContext): Sql => sql`
  (select led.office_id from deputyship d
     join (select o.id as office_id, o.head_id as person_id from office o where o.head_id is not null
           union select r.office_id, r.person_id from role_assignment r where r.role = 'OFFICE_HEAD'
             and r.office_id is not null and ${holds(sql`r`, today)}) led on led.person_id = d.person_id
    where d.deputy_id = ${actor.personId}::uuid and ${holds(sql`d`, today)} and ${isAway(sql`d.person_id`, today)}
      and (d.rank = 1 or not exists (select from deputyship f where f.person_id = d.person_id and f.rank = 1
             and ${holds(sql`f`, today)} and not ${isAway(sql`f.deputy_id`, today)})))`;

const holds = (row: Sql, today: string): Sql =>
  sql`(${row}.valid_from <= ${today}::date and (${row}.valid_to is null or ${row}.valid_to >= ${today}::date))`;

const isAway = (person: Sql, today: string): Sql =>
  sql`exists (select from absence a where a.person_id = ${person} and ${today}::date between a.from_day and a.to_day)`;

/** Whether the actor releases what is said about the measure: heads its lead office, or stands in for the absent head. */
export const releasesFor = (measure: Sql, context: ReadContext): Sql =>
  isPlanning(context.actor)
    ? sql`(${measure}.lead_office_id = any(${context.actor.headOfOfficeIds}::uuid[])
        or ${measure}.lead_office_id in ${deputisedOffices(context)})`
    : sql`false`;

/**
 * Whether the actor writes about the measure: serves or leads its lead office, is named as accountable, or stands in for
 * the head or the accountable person while these are away.
 */
export const writesFor = (measure: Sql, context: ReadContext): Sql =>
  isPlanning(context.actor) || hasRole(context.actor, Role.CONTRIBUTOR)
    ? sql`(${measure}.lead_office_id = any(${context.actor.officeIds}::uuid[])
        or ${measure}.accountable_person_id = ${context.actor.personId}::uuid
        or ${measure}.accountable_person_id in ${deputisedPeople(context)} or ${releasesFor(measure, context)})`
    : sql`false`;

/** Whether the actor coordinates what is said about the measure: all of the county, or the part it lies in. */
export const coordinates = (measure: Sql, { actor }: ReadContext): Sql =>
  hasRole(actor, Role.COORDINATOR) ? sql`true` : isInOwnPart(measure, actor);

/** Whether the actor reads what is not released yet: who writes about it, and coordination. */
export const readsDrafts = (measure: Sql, context: ReadContext): Sql => {
  const { actor } = context;
  if (hasRole(actor, Role.COORDINATOR)) return sql`true`;
  const writes = writesFor(measure, context);
  return actor.coordinates ? sql`(${writes} or ${isInOwnPart(measure, actor)})` : writes;
};

/** The `ReportStanding` of the actor to the measure, as JSON. */
export const standingTo = (measure: Sql, context: ReadContext): Sql => sql`
  json_build_object('writes', coalesce(${writesFor(measure, context)}, false),
    'releases', coalesce(${releasesFor(measure, context)}, false),
    'coordinates', ${coordinates(measure, context)})`;
