import { all, empty, join, raw, type Sql, sql } from '../../platform/database/sql.js';
import { holdsForAll, type ReadContext, shapeOf } from '../../platform/read/index.js';
import { ChangeKind } from './change.enums.js';
import type { ChangeFilter } from './change.input.js';
import { Standing, WAYS } from './change-kinds.rules.js';
import { dayAt, type Side } from './period.rules.js';
import { type Tracked, type TrackedField } from './tracked.js';
import { goneOf, heldAt, latestOf, pastOf, versionsOf } from './versions.sql.js';

/** What is asked for: the same for every type of record. */
export interface Comparison {
  readonly from: Side;
  readonly to: Side;
  /** Each version for itself, against the one before; otherwise the end of the period against its beginning. */
  readonly each: boolean;
  readonly filter: ChangeFilter;
  /** Columns of the record that are told of both ends besides, as `before_…` and `after_…`: of one type only. */
  readonly carried?: readonly string[];
}

/**
 * The records of one type at both ends of a period, side by side, as far as the reader could see them there, may see them now
 * and asked for them. Two walks over indexes, whatever the number of records. Undefined where the filter leaves none.
 */
export function pairsOf(tracked: Tracked, comparison: Comparison, context: ReadContext): Sql | undefined {
  const { from, to, each, filter } = comparison;
  const shape = shapeOf(tracked.of);
  const latest = sql`n`;
  const matches = filtered(tracked, latest, filter, context);
  if (!matches) return undefined;
  // Nothing is asked of the record as it is now but whether it may be seen
  const isPlain = holdsForAll(matches) && !tracked.movedAt;
  const comparesAll = !each && tracked.movedAt !== undefined;
  const among = tracked.movedIds ? sql`and v.id in (${tracked.movedIds(from, to)})` : empty;
  const before = comparesAll
    ? sql`${versionsOf(shape)} v where ${heldAt(sql`v`, from.at)} ${among}`
    : sql`${pastOf(shape)} v where v.replaced_at > ${from.at} and v.replaced_at <= ${to.at}
        ${each ? empty : sql`and v.updated_at <= ${from.at}`}`;
  const after = comparesAll
    ? sql`${versionsOf(shape)} v where ${heldAt(sql`v`, to.at)} ${among}`
    : sql`${versionsOf(shape)} v where v.updated_at > ${from.at} and v.updated_at <= ${to.at}
        ${each ? empty : sql`and v.replaced_at > ${to.at}`}`;
  const ends = each
    ? { from: sideAt(sql`(v.replaced_at - interval '1 microsecond')`), to: sideAt(sql`v.updated_at`) }
    : { from, to };
  const moved = tracked.movedAt?.(latest, from, to) ?? sql`null::timestamptz`;
  const counted = !each && tracked.counted;
  const record = sql`coalesce(a.id, b.id)`;
  const isGone = sql`(a.id is null and n.gone_at <= ${to.at})`;
  // A version begins in the moment that ended the one before
  const isNext = each ? sql`and a.updated_at = b.replaced_at` : empty;
  return sql`select ${tracked.type}::text as type, ${record} as record_id, b.version as before_version, a.version as after_version,
      coalesce(b.standing, ${Standing.ABSENT}) as before_standing, coalesce(a.standing, ${Standing.ABSENT}) as after_standing,
      ${slips(tracked)} as slipped, ${saysElse(tracked)} ${counted ? sql`or c.id is not null` : empty} as says_else,
      ${counted ? sql`c.fresh` : sql`null::integer`} as fresh, ${counted ? sql`c.corrected` : sql`null::integer`} as corrected,
      ${counted ? sql`c.aims` : sql`null::integer`} as aims,
      ${each ? sql`coalesce(b.replaced_at, a.updated_at) - interval '1 microsecond'` : from.at} as since,
      ${each ? sql`coalesce(a.updated_at, b.replaced_at)` : to.at} as until,
      case when a.updated_at > ${from.at} then a.updated_at
           when a.id is null then case when ${isGone} then n.gone_at else b.replaced_at end
           when a.standing = b.standing and not ${saysElse(tracked)} ${counted ? sql`and c.id is null` : empty} then a.updated_at
           else coalesce(least(${moved}, ${to.at}), ${counted ? sql`c.at` : sql`null::timestamptz`}, a.updated_at) end as at,
      case when a.updated_at > ${from.at} then a.updated_by when ${isGone} then n.gone_by end as author_id,
      case when a.updated_at > ${from.at} then a.change_reason when ${isGone} then n.gone_reason end as reason,
      case when a.updated_at > ${from.at} then a.change_source end as source,
      ${isByPerson(tracked, comparison)} as by_person${carriedEnds(comparison)}
    from (select v.id, v.version, v.updated_at, v.replaced_at${carriedOf(comparison)}, ${compared(tracked, ends.from, context)}
            from ${before} and ${seen(tracked, ends.from, context)}) b
    full join (select v.id, v.version, v.updated_at, v.replaced_at, v.updated_by, v.change_reason, v.change_source${carriedOf(comparison)},
              ${compared(tracked, ends.to, context)}
            from ${after} and ${seen(tracked, ends.to, context)}) a on a.id = b.id ${isNext}
    ${isPlain ? sql`left join ${goneOf(shape)} n on a.id is null and n.id = b.id` : sql`join ${latestOf(shape)} n on n.id = ${record}`}
    ${counted ? sql`left join (${counted(from, to)}) c on c.id = ${record}` : empty}
    where ${isPlain ? seenToday(tracked, sql`a`, record, context) : sql`${shape.visible(latest, context)} and ${matches}`}`;
}

/**
 * The open records of a type, as `v`, that had no version within the period: they stand the same at both ends. Undefined where
 * the filter leaves none.
 */
export function untouchedOpen(
  tracked: Tracked,
  comparison: Comparison,
  context: ReadContext,
): Sql | undefined {
  const { from, to, filter } = comparison;
  const shape = shapeOf(tracked.of);
  const matches = filtered(tracked, sql`n`, filter, context);
  // Where all are compared, those without a version are among them
  if (matches && tracked.movedAt && !tracked.movedIds) return sql`from (select) v where false`;
  const apart = tracked.movedIds ? sql`and v.id not in (${tracked.movedIds(from, to)})` : empty;
  return (
    matches &&
    sql`from ${versionsOf(shape)} v
      where v.updated_at <= ${from.at} and v.replaced_at > ${to.at} ${apart} and ${seen(tracked, from, context)}
        and ${isMostly(sql`${tracked.standing(sql`v`, from)} = ${Standing.OPEN}`)} and ${
          holdsForAll(matches)
            ? seenToday(tracked, sql`v`, sql`v.id`, context)
            : isNow(tracked, sql`v.id`, sql`${shape.visible(sql`n`, context)} and ${matches}`)
        }`
  );
}

/** A condition that the planner takes to hold for every second row; of what a rule yields it supposes one in two hundred. */
const isMostly = (condition: Sql): Sql => sql`coalesce(${condition}, false)`;

/** What happened, as an array of kinds. */
export const kindsOf = (pair: Sql): Sql => {
  const ways = Object.entries(WAYS).flatMap(([before, afters]) =>
    Object.entries(afters)
      .filter(([, kinds]) => kinds.length > 0)
      .map(([after, kinds]) => sql`when ${`${before} ${after}`} then ${[...kinds]}::text[]`),
  );
  return sql`(case ${pair}.before_standing || ' ' || ${pair}.after_standing ${join(ways, ' ')} else '{}'::text[] end
    || case when ${pair}.slipped then array[${ChangeKind.SLIPPED}] else '{}'::text[] end
    || case when ${pair}.says_else then array[${ChangeKind.CHANGED}] else '{}'::text[] end)`;
};

const sideAt = (at: Sql): Side => ({ at, day: dayAt(at) });

const seen = (tracked: Tracked, side: Side, context: ReadContext): Sql =>
  sql`(${(tracked.seen ?? shapeOf(tracked.of).visible)(sql`v`, context, side)})`;

/** The record meets a condition as it is now, or as it last was. */
const isNow = (tracked: Tracked, id: Sql, condition: Sql): Sql =>
  sql`exists (select from ${latestOf(shapeOf(tracked.of))} n where n.id = ${id} and ${condition})`;

/** The record may be seen today. Of a version that still holds that was asked already. */
function seenToday(tracked: Tracked, version: Sql, id: Sql, context: ReadContext): Sql {
  const rule = shapeOf(tracked.of).visible(sql`n`, context);
  if (holdsForAll(rule)) return sql`true`;
  return sql`(${version}.replaced_at = 'infinity' or ${isNow(tracked, id, rule)})`;
}

const carriedOf = ({ carried = [] }: Comparison): Sql => raw(carried.map((name) => `, v.${name}`).join(''));

const carriedEnds = ({ carried = [] }: Comparison): Sql =>
  raw(carried.map((name) => `, b.${name} as before_${name}, a.${name} as after_${name}`).join(''));

const alias = (name: string): Sql => raw(`"said_${name}"`);

function compared(tracked: Tracked, side: Side, context: ReadContext): Sql {
  const row = sql`v`;
  const said = Object.entries(tracked.fields).map(
    ([name, field]: [string, TrackedField]) => sql`${field.compared(row, context, side)} as ${alias(name)}`,
  );
  const { slip } = tracked;
  return join([
    sql`${tracked.standing(row, side)} as standing`,
    ...said,
    ...(slip ? [sql`${slip.isPromised(row)} as promised`] : []),
  ]);
}

/** Both ends are seen, and the promised day is a later one now. */
const slips = ({ slip }: Tracked): Sql =>
  slip ? sql`coalesce(b.promised and ${differsLater(slip.field)}, false)` : sql`false`;

const differsLater = (field: string): Sql => sql`a.${alias(field)} > b.${alias(field)}`;

/** Both ends are seen and say something else, besides how the record closed or opened and besides the day that slipped. */
function saysElse(tracked: Tracked): Sql {
  const { fields, closingFields, slip } = tracked;
  const plain = Object.keys(fields).filter((name) => name !== slip?.field && !closingFields.includes(name));
  const ways = [differs(plain), sql`(a.standing = b.standing and ${differs(closingFields)})`];
  if (slip) ways.push(sql`(${differs([slip.field])} and not ${slips(tracked)})`);
  return sql`(a.id is not null and b.id is not null and (${join(ways, ' or ')}))`;
}

const differs = (names: readonly string[]): Sql =>
  names.length === 0
    ? sql`false`
    : sql`(row(${join(names.map((name) => sql`a.${alias(name)}`))})
        is distinct from row(${join(names.map((name) => sql`b.${alias(name)}`))}))`;

/** Whether the person who is asked for made one of the versions, or removed the record. */
function isByPerson(tracked: Tracked, { from, to, each, filter }: Comparison): Sql {
  const { changedById: id } = filter;
  if (!id) return sql`true`;
  if (each) return sql`coalesce(a.updated_by, n.gone_by) is not distinct from ${id}::uuid`;
  return sql`(exists (select from ${versionsOf(shapeOf(tracked.of))} own where own.id = coalesce(a.id, b.id) and own.updated_by = ${id}::uuid
      and own.updated_at > ${from.at} and own.updated_at <= ${to.at})
    or (n.gone_by = ${id}::uuid and n.gone_at > ${from.at} and n.gone_at <= ${to.at}))`;
}

/** The conditions of the filter on a record as it is now; undefined where it leaves none of the type. */
function filtered(tracked: Tracked, row: Sql, filter: ChangeFilter, context: ReadContext): Sql | undefined {
  const { officeId, strategyId, areaId, bodyId, fieldOfActionId, types } = filter;
  if (types && !types.includes(tracked.type)) return undefined;
  const asked: [string | undefined, ((id: Sql) => Sql) | undefined][] = [
    [officeId, tracked.ofOffice && ((id) => tracked.ofOffice!(row, id))],
    [strategyId, tracked.ofStrategy && ((id) => tracked.ofStrategy!(row, id, context))],
    [areaId, tracked.ofArea && ((id) => tracked.ofArea!(row, id))],
    [bodyId, tracked.ofBody && ((id) => tracked.ofBody!(row, id, context))],
    [fieldOfActionId, tracked.ofFieldOfAction && ((id) => tracked.ofFieldOfAction!(row, id))],
  ];
  const given = asked.filter(([id]) => id);
  if (given.some(([, condition]) => !condition)) return undefined;
  return all(given.map(([id, condition]) => condition!(sql`${id}::uuid`)));
}

/** One version of a record. */
export const versionOf = (tracked: Tracked, id: Sql, version: Sql): Sql =>
  sql`(select * from ${versionsOf(shapeOf(tracked.of))} every where every.id = ${id} and every.version = ${version})`;
