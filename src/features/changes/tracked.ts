import type { Permission } from '../../kernel/permissions.js';
import { ident, raw, type Sql, sql } from '../../platform/database/sql.js';
import {
  holdsForAll,
  type ObjectClass,
  type ReadContext,
  type Shape,
  shapeOf,
} from '../../platform/read/index.js';
import type { ChangedType } from './change.enums.js';
import type { Side } from './period.rules.js';

type Condition = (row: Sql, context: ReadContext) => Sql;

/** One thing that a record says, as it is compared and as it is shown. */
export interface TrackedField {
  /** What is compared; null where the reader may not know it, so that what is hidden never counts as a change. */
  readonly compared: (row: Sql, context: ReadContext, side: Side) => Sql;
  /** What is shown, as text; what is compared where left out. */
  readonly shown?: (row: Sql, context: ReadContext, side: Side) => Sql;
  /** Whether it is a value of a list, to be said in words. */
  readonly inWords?: boolean;
}

/** A promised day whose moves to a later one are slips. */
export interface TrackedSlip {
  /** Name of the field. */
  readonly field: string;
  readonly day: (row: Sql) => Sql;
  /** Whether the day was a promise by then. */
  readonly isPromised: (row: Sql) => Sql;
  /** Why it was moved to this day, and how often it had been moved by then: of the record with this id. */
  readonly reason: (id: Sql, day: Sql, until: Sql) => Sql;
  readonly count: (id: Sql, until: Sql) => Sql;
}

/** What counts as new, done, slipped, changed and withdrawn for one type of record. */
export interface Tracked {
  readonly type: ChangedType;
  readonly of: ObjectClass;
  /** Whoever may not read such records at all is not told of them here either. */
  readonly permission: Permission;
  /** `Standing` of a version: OPEN, DONE or WITHDRAWN. */
  readonly standing: (row: Sql, side: Side) => Sql;
  /**
   * Whether the reader could see a version when it held; the ordinary rule of the type where left out. Said here where that rule
   * asks about other rows, which may have stood otherwise then.
   */
  readonly seen?: (row: Sql, context: ReadContext, side: Side) => Sql;
  /**
   * Said where a record can change its standing, or be seen for the first time, without a version of its own, because a day passes
   * or other rows change: when that was. Then all records are compared, otherwise those that have a version within the period.
   */
  readonly movedAt?: (row: Sql, from: Side, to: Side) => Sql;
  /** With {@link movedAt}: the ids of those to which it can have happened within the period; all of them where left out. */
  readonly movedIds?: (from: Side, to: Side) => Sql;
  readonly fields: Readonly<Record<string, TrackedField>>;
  /** Fields that say how it closed: told by DONE and WITHDRAWN, and by themselves no further change. */
  readonly closingFields: readonly string[];
  readonly slip?: TrackedSlip;
  /** What it is called, and a value of a list that belongs to its name. */
  readonly title: Condition;
  readonly titleWord?: Condition;
  /** Conditions of the filter, on the record as it is now; a type without one is left out where it is asked for. */
  readonly ofOffice?: (row: Sql, officeId: Sql) => Sql;
  readonly ofStrategy?: (row: Sql, strategyId: Sql, context: ReadContext) => Sql;
  readonly ofArea?: (row: Sql, areaId: Sql) => Sql;
  readonly ofBody?: (row: Sql, bodyId: Sql, context: ReadContext) => Sql;
  readonly ofFieldOfAction?: (row: Sql, fieldOfActionId: Sql) => Sql;
  /**
   * What came to a record within the period and is told by its number: a statement with columns `id`, `at`, `fresh`, `corrected`
   * and `aims`.
   */
  readonly counted?: (from: Side, to: Side) => Sql;
}

/** A column by its property. */
export const column = (name: string, inWords = false): TrackedField => {
  const dbName = raw(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  return { compared: (row) => sql`${row}.${dbName}`, shown: (row) => sql`${row}.${dbName}::text`, inWords };
};

/** A value of a list, or yes and no. */
export const word = (name: string): TrackedField => column(name, true);

/** Another record that everybody sees, told by its name. */
export function named(property: string, target: ObjectClass, name: string): TrackedField {
  const { compared } = column(property);
  const table = tableOf(shapeOf(target));
  return {
    compared,
    shown: (row, context, side) =>
      sql`(select named.${raw(name)} from ${table} named where named.id = ${compared(row, context, side)})`,
  };
}

/** Another record that not everybody sees: to whom it is hidden, it is not there. */
export function guarded(property: string, target: ObjectClass, name: string): TrackedField {
  const { compared } = column(property);
  const shape = shapeOf(target);
  const find = (what: string): TrackedField['compared'] => {
    const row = sql`guarded`;
    return (version, context, side) =>
      what === 'id' && holdsForAll(shape.visible(row, context))
        ? compared(version, context, side)
        : sql`(select ${row}.${raw(what)} from ${tableOf(shape)} ${row}
        where ${row}.id = ${compared(version, context, side)} and ${shape.visible(row, context)})`;
  };
  return { compared: find('id'), shown: find(name) };
}

/** A table that ties other records to one. */
export interface TrackedLinks {
  readonly table: string;
  readonly own: string;
  readonly other: string;
  readonly target: ObjectClass;
  readonly name: string;
}

/**
 * Other records that are tied to one, told by the names of those the reader may see. They are looked at only where a tie began or
 * ended within the period; single versions of a record do not tell them, because ties are written after the version they belong to.
 */
export function tied({ table, own, other, target, name }: TrackedLinks): TrackedField {
  const [link, ownId, otherId] = [raw(table), raw(own), raw(other)];
  const shape = shapeOf(target);
  const names: TrackedField['compared'] = (row, context, { at }) => sql`(
    select string_agg(tied_to.${raw(name)}, ', ' order by tied_to.${raw(name)})
      from (select ${otherId} as other_id from ${link} where ${ownId} = ${row}.id and updated_at <= ${at}
            union all
            select ${otherId} from history.${link} where ${ownId} = ${row}.id and updated_at <= ${at} and replaced_at > ${at}) tie
      join ${tableOf(shape)} tied_to on tied_to.id = tie.other_id and ${shape.visible(sql`tied_to`, context)})`;
  return {
    compared: (row, context, side) =>
      side.period
        ? sql`(case when ${row}.id in (
            select ${ownId} from ${link} where updated_at > ${side.period.from} and updated_at <= ${side.period.to}
            union all
            select ${ownId} from history.${link} where replaced_at > ${side.period.from} and replaced_at <= ${side.period.to})
          then ${names(row, context, side)} end)`
        : sql`null::text`,
    shown: names,
  };
}

export const tableOf = (shape: Shape): Sql => {
  if (!shape.tableName) throw new Error(`${shape.typeName} is not recorded`);
  return ident(shape.tableName);
};

const everything: Tracked[] = [];

/** Says what counts for a type of record. */
export function defineTracked(tracked: Tracked): void {
  everything.push(tracked);
}

export const allTracked = (): readonly Tracked[] => everything;

export function trackedOf(type: ChangedType): Tracked {
  const tracked = everything.find((entry) => entry.type === type);
  if (!tracked) throw new Error(`${type} is not followed`);
  return tracked;
}
