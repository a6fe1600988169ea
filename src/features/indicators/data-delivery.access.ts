import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning } from '../../kernel/visibility.js';
import { all, type Sql, sql } from '../../platform/database/sql.js';
import { alsoToday, type ReadContext } from '../../platform/read/index.js';
import { deputisedPeople } from '../people/index.js';
import { AWAITED_STATES } from './data-delivery.rules.js';

/** A delivery that has not come, or was sent back. */
export const isAwaited = (delivery: Sql): Sql => sql`(${delivery}.state = any(${[...AWAITED_STATES]}))`;

/** A delivery that is still owed although its day has passed. */
export const isLate = (delivery: Sql, today: string): Sql =>
  sql`(${isAwaited(delivery)} and ${delivery}.due_on < ${today}::date)`;

/**
 * Everybody who supplies figures today: columns `office_id`, `person_id`. Whose role names no office supplies for their own.
 */
export const dataSuppliers = (today: string): Sql => sql`
  select coalesce(r.office_id, p.office_id) as office_id, p.id as person_id
    from role_assignment r join person p on p.id = r.person_id
   where r.role = ${Role.DATA_SUPPLIER} and coalesce(r.office_id, p.office_id) is not null and r.valid_from <= ${today}::date
     and (r.valid_to is null or r.valid_to >= ${today}::date)`;

/** Whether the actor delivers: serves or heads the office, supplies its figures, or stands in for who does while away. */
export const suppliesFor = (delivery: Sql, context: ReadContext): Sql => {
  const { actor, today } = context;
  const serves = isPlanning(actor)
    ? sql`${delivery}.supplier_office_id = any(${actor.officeIds}::uuid[])`
    : sql`false`;
  const supplies =
    isPlanning(actor) || hasRole(actor, Role.DATA_SUPPLIER)
      ? sql`${delivery}.supplier_office_id in (select supplier.office_id from (${dataSuppliers(today)}) supplier
          where supplier.person_id = ${actor.personId}::uuid or supplier.person_id in ${deputisedPeople(context)})`
      : sql`false`;
  return sql`(${serves} or ${supplies})`;
};

/**
 * Who may see a delivery: coordination, who delivers, and who plans in the same organisation. That somebody owes figures
 * is nobody else's business.
 */
export const deliveryIsVisible = alsoToday('data_delivery', (delivery: Sql, context: ReadContext) => {
  const { actor } = context;
  if (hasRole(actor, Role.COORDINATOR)) return sql`true`;
  const workmates = isPlanning(actor)
    ? sql`exists (select from office supplier where supplier.id = ${delivery}.supplier_office_id
        and supplier.organisation_id = any(${actor.organisationIds}::uuid[]))`
    : sql`false`;
  return sql`(${suppliesFor(delivery, context)} or ${workmates})`;
});

/** The `DeliveryStanding` of the actor, as JSON. */
export const standingToDelivery = (delivery: Sql, context: ReadContext): Sql => sql`
  json_build_object('supplies', ${suppliesFor(delivery, context)},
    'coordinates', ${hasRole(context.actor, Role.COORDINATOR)}::boolean)`;

/** What a list of deliveries is narrowed to. */
export interface DeliveryConditions {
  readonly state?: readonly string[] | null;
  readonly supplierOfficeId?: string | null;
  readonly mine?: boolean | null;
  readonly overdue?: boolean | null;
}

export const deliveryMatches = (
  delivery: Sql,
  { state, supplierOfficeId, mine, overdue }: DeliveryConditions,
  context: ReadContext,
): Sql =>
  all([
    state ? sql`${delivery}.state = any(${[...state]})` : undefined,
    supplierOfficeId ? sql`${delivery}.supplier_office_id = ${supplierOfficeId}::uuid` : undefined,
    mine ? suppliesFor(delivery, context) : undefined,
    typeof overdue === 'boolean' ? sql`${isLate(delivery, context.today)} = ${overdue}::boolean` : undefined,
  ]);
