import { Field, type ReturnTypeFunc, TypeMetadataStorage } from '@nestjs/graphql';
import type { GraphQLInputType } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import type { LocalDate } from '../../kernel/calendar.js';
import { ident, type Sql, sql } from '../database/sql.js';
import { SnakeNaming } from '../database/snake-naming.js';
import { alsoToday } from './visibility.js';

/** A class that is a GraphQL object type. */
export type ObjectClass = abstract new (...args: never[]) => object;

/** What a statement may depend on besides what was asked for. */
export interface ReadContext {
  readonly actor: Actor;
  /** Today in Germany; where the past is read, the day as of which. */
  readonly today: LocalDate;
  /** Where the past is read: the day it really is. The actor's rights are always those of this day. */
  readonly past?: { readonly today: LocalDate } | undefined;
}

export type FieldArguments = Readonly<Record<string, unknown>>;

/** An argument of a field inside the graph, in the types of GraphQL itself. */
export interface FieldArgument {
  readonly type: GraphQLInputType;
  readonly description: string;
  readonly defaultValue?: unknown;
}

interface Described {
  readonly description: string;
  readonly nullable?: boolean;
  /** What it costs where that is more than others of its kind do; see costs.ts. */
  readonly cost?: number;
  readonly args?: Readonly<Record<string, FieldArgument>>;
}

/** A value computed in SQL from the row. */
export interface ValueField extends Described {
  readonly kind: 'value';
  /** Whether it stands for the column of its name, for everybody who sees the row: then history tells that column. */
  readonly tellsColumn?: boolean;
  readonly type: ReturnTypeFunc;
  readonly sql: (row: Sql, context: ReadContext, args: FieldArguments) => Sql;
}

/** Another object, found by a condition on both rows; null where there is none or it is hidden from the reader. */
export interface OneField extends Described {
  readonly kind: 'one';
  readonly type: () => ObjectClass;
  readonly where: (row: Sql, target: Sql, context: ReadContext, args: FieldArguments) => Sql;
  readonly orderBy?: (target: Sql) => Sql;
}

/** A list of objects, those hidden from the reader left out. */
export interface ManyField extends Described {
  readonly kind: 'many';
  readonly type: () => ObjectClass;
  readonly where: (row: Sql, target: Sql, context: ReadContext, args: FieldArguments) => Sql;
  readonly orderBy: (target: Sql, row: Sql) => Sql;
  readonly limit?: (args: FieldArguments) => number;
}

/** An object of one of several types: the first alternative that finds something visible. */
export interface OneOfField extends Described {
  readonly kind: 'oneOf';
  readonly type: ReturnTypeFunc;
  readonly alternatives: () => readonly Pick<OneField, 'type' | 'where'>[];
}

/** A value that a pure rule of the room computes from what SQL brings: what the actor may do, a sentence. */
export interface DerivedField<Needs> extends Described {
  readonly kind: 'derived';
  readonly type: ReturnTypeFunc;
  /** A JSON value: what the rule looks at. */
  readonly needs: (row: Sql, context: ReadContext) => Sql;
  readonly derive: (needs: Needs, context: ReadContext) => unknown;
  /** What it says where the past is read, for what tells of the present only: in the past nothing can be done any more. */
  readonly inPast?: unknown;
}

export type ShapeField = ValueField | OneField | ManyField | OneOfField | DerivedField<never>;

/** A key that lists can be sorted by. Never null; `type` is its PostgreSQL type, for the cursor. */
export interface SortKey {
  readonly sql: (row: Sql, context: ReadContext) => Sql;
  readonly type: 'text' | 'date' | 'integer' | 'numeric' | 'timestamptz';
}

export interface Shape {
  readonly type: ObjectClass;
  readonly typeName: string;
  /** The table, or a statement in its place. */
  readonly from: (context: ReadContext) => Sql;
  /** Who may see a row at all: applied wherever a row of this type can be reached. */
  readonly visible: (row: Sql, context: ReadContext) => Sql;
  readonly sorts: Readonly<Record<string, SortKey>>;
  readonly fields: Map<string, ShapeField>;
  readonly columns: ReadonlyMap<string, string>;
  /** Those of its columns that are fields of the graph. */
  readonly shownColumns: ReadonlyMap<string, string>;
  /** The recorded table behind it; undefined where it is read from a statement. */
  readonly tableName: string | undefined;
  /** Whether `node(id)` finds it: it has a table with an id. */
  readonly isNode: boolean;
}

const shapes = new Map<ObjectClass, Shape>();
const naming = new SnakeNaming();

/** For rows that every signed-in person may see. */
export const visibleToAll = (): Sql => sql`true`;

export interface ShapeDefinition {
  readonly visible: (row: Sql, context: ReadContext) => Sql;
  readonly from?: (context: ReadContext) => Sql;
  readonly sorts?: Readonly<Record<string, SortKey>>;
  readonly fields?: Readonly<Record<string, ShapeField>>;
}

/**
 * Says how a type is read: from which table, visible to whom, sortable by what, and with which fields besides its own
 * columns. A column is part of the graph exactly where its entity carries a field decorator.
 */
export function defineShape(type: ObjectClass, definition: ShapeDefinition): void {
  const storage = getMetadataArgsStorage();
  const table = storage.tables.find((entry) => entry.target === type);
  const tableName = table ? naming.tableName(type.name, table.name) : undefined;
  const columns = new Map<string, string>();
  for (
    let level: unknown = type;
    typeof level === 'function' && level !== Function.prototype;
    level = Object.getPrototypeOf(level)
  ) {
    for (const column of storage.columns.filter((entry) => entry.target === level)) {
      columns.set(column.propertyName, naming.columnName(column.propertyName, column.options.name, []));
    }
  }
  const fields = new Map<string, ShapeField>();
  shapes.set(type, {
    type,
    typeName: type.name,
    from: definition.from ?? (() => ident(requireTable(type, tableName))),
    visible:
      tableName !== undefined && columns.has('id')
        ? alsoToday(tableName, definition.visible)
        : definition.visible,
    sorts: definition.sorts ?? {},
    fields,
    columns,
    // Field decorators are evaluated when the schema is built, long after shapes are defined
    get shownColumns() {
      const shown = new Set(fieldNames(type));
      // a field with a rule of its own about who sees it is not shown as the bare column
      const isBare = (property: string) => {
        const field = fields.get(property);
        return !field || (field.kind === 'value' && field.tellsColumn === true);
      };
      return new Map([...columns].filter(([property]) => shown.has(property) && isBare(property)));
    },
    tableName,
    isNode: tableName !== undefined && columns.has('id'),
  });
  extendShape(type, definition.fields ?? {});
}

/** Adds fields to a type, also to one of a lower room: the child brings the field, the parent never knows. */
export function extendShape(type: ObjectClass, fields: Readonly<Record<string, ShapeField>>): void {
  const shape = shapeOf(type);
  for (const [name, field] of Object.entries(fields)) {
    if (shape.fields.has(name)) throw new Error(`${shape.typeName}.${name} is defined twice`);
    shape.fields.set(name, field);
    const declare = Field(graphqlType(field), {
      nullable: isNullable(field),
      description: field.description,
    });
    declare(type.prototype as object, name);
  }
}

export function shapeOf(type: ObjectClass): Shape {
  const shape = shapes.get(type);
  if (!shape) throw new Error(`Nobody said how ${type.name} is read: defineShape is missing`);
  return shape;
}

export const shapeNamed = (typeName: string): Shape | undefined =>
  [...shapes.values()].find((shape) => shape.typeName === typeName);

/** Every type that `node(id)` finds. */
export const nodeShapes = (): Shape[] => [...shapes.values()].filter((shape) => shape.isNode);

export const allShapes = (): Shape[] => [...shapes.values()];

export const value = (field: Omit<ValueField, 'kind'>): ValueField => ({ kind: 'value', ...field });
export const one = (field: Omit<OneField, 'kind'>): OneField => ({ kind: 'one', ...field });
export const many = (field: Omit<ManyField, 'kind'>): ManyField => ({ kind: 'many', ...field });
export const oneOf = (field: Omit<OneOfField, 'kind'>): OneOfField => ({ kind: 'oneOf', ...field });
export const derived = <Needs>(field: Omit<DerivedField<Needs>, 'kind'>): DerivedField<never> => ({
  kind: 'derived',
  ...field,
});

const graphqlType = (field: ShapeField): ReturnTypeFunc =>
  field.kind === 'many' ? () => [field.type()] : (field.type as ReturnTypeFunc);

/** A related object can be hidden from the reader, so it may be null unless its room says otherwise. */
const isNullable = (field: ShapeField): boolean =>
  field.nullable ?? (field.kind === 'one' || field.kind === 'oneOf');

function requireTable(type: ObjectClass, tableName: string | undefined): string {
  if (tableName === undefined) throw new Error(`${type.name} has no table and no statement to read it from`);
  return tableName;
}

/** Names of the fields that a class and its parents declare by decorator. */
function fieldNames(type: ObjectClass): string[] {
  const names: string[] = [];
  for (let level: unknown = type; typeof level === 'function'; level = Object.getPrototypeOf(level)) {
    const metadata = TypeMetadataStorage.getObjectTypesMetadata().find((entry) => entry.target === level);
    names.push(...(metadata?.properties ?? []).map(({ name }) => name));
  }
  return names;
}
