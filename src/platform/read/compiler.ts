import {
  type FieldNode,
  getArgumentValues,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
  OperationTypeNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { all, empty, join, raw, type Sql, sql } from '../database/sql.js';
import { type ObjectClass, type ReadContext, type Shape, type ShapeField, shapeOf } from './shape.js';

/** The part of a GraphQL request that a statement is made from. */
export type Asked = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'operation'>;

/** The part of it that a reading answers: one root field. */
export type Asking = Asked & Pick<GraphQLResolveInfo, 'fieldNodes' | 'returnType'>;

/** Key under which an object names its type for the standard executor; no name of GraphQL, so no field can have it. */
export const TYPE_KEY = '$type';

/** PostgreSQL takes at most 100 arguments to a function: 50 keys with their values. */
const MOST_KEYS = 50;

/**
 * Turns what was asked for into one statement that answers it as JSON, with the keys of the response. Nested objects become
 * correlated subselects, so the number of statements never depends on the number of rows, and every object passes its
 * shape's visibility whichever way it is reached.
 */
export class Compiler {
  private rows = 0;
  /** What was asked of each value that rules have yet to derive; the answer names its place in this list. */
  readonly derivedNodes: (readonly FieldNode[])[] = [];

  constructor(
    private readonly asked: Asked,
    private readonly context: ReadContext,
    private readonly derivedMark: string,
  ) {}

  /** A fresh alias for a row. */
  alias(): Sql {
    return raw(`t${++this.rows}`);
  }

  /** Selected fields of an object type: response key and the nodes that ask for it. */
  fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
    const { schema, fragments, variableValues } = this.asked;
    return collectSubfields(schema, fragments, variableValues, type, nodes);
  }

  /** Selected fields of the type of a shape. */
  selected(shape: Shape, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
    return this.fieldsOf(this.graphqlType(shape), nodes);
  }

  /** The JSON object of one row. */
  object(shape: Shape, row: Sql, nodes: readonly FieldNode[]): Sql {
    const type = this.graphqlType(shape);
    const pairs: Sql[] = [];
    for (const [key, fieldNodes] of this.fieldsOf(type, nodes)) {
      pairs.push(sql`${raw(`'${key}'`)}, ${this.field(shape, type, row, fieldNodes)}`);
    }
    // Subscriptions go through the standard executor, which asks each object of a union what it is
    if (this.asked.operation.operation === OperationTypeNode.SUBSCRIPTION)
      pairs.push(raw(`'${TYPE_KEY}', '${type.name}'`));
    return jsonObject(pairs);
  }

  /** Rows of a type that the reader may see and that meet the condition. */
  visibleRows(shape: Shape, row: Sql, condition: Sql | undefined): Sql {
    return sql`from ${shape.from(this.context)} as ${row} where ${all([shape.visible(row, this.context), condition])}`;
  }

  /** One object as JSON, or null. */
  one(
    type: ObjectClass,
    nodes: readonly FieldNode[],
    where: (row: Sql) => Sql,
    orderBy?: (row: Sql) => Sql,
  ): Sql {
    const shape = shapeOf(type);
    const row = this.alias();
    const order = orderBy ? sql`order by ${orderBy(row)}` : empty;
    return sql`(select ${this.object(shape, row, nodes)} ${this.visibleRows(shape, row, where(row))} ${order} limit 1)`;
  }

  /** A list of objects as a JSON array. */
  many(
    type: ObjectClass,
    nodes: readonly FieldNode[],
    where: (row: Sql) => Sql,
    orderBy: (row: Sql) => Sql,
    limit?: number,
  ): Sql {
    const shape = shapeOf(type);
    const row = this.alias();
    const rows = this.visibleRows(shape, row, where(row));
    const list = sql`coalesce(json_agg(${this.object(shape, row, nodes)} order by ${orderBy(row)}), '[]')`;
    if (limit === undefined) return sql`(select ${list} ${rows})`;
    // cut first: what is nested is asked for the rows that stay
    return sql`(select ${list} from (select ${row}.* ${rows} order by ${orderBy(row)} limit ${limit}) as ${row})`;
  }

  private field(shape: Shape, type: GraphQLObjectType, row: Sql, nodes: readonly FieldNode[]): Sql {
    const name = nodes[0].name.value;
    if (name === '__typename') return raw(`'${type.name}'::text`);
    const field = shape.fields.get(name);
    if (!field) return this.column(shape, row, name);
    const args = getArgumentValues(type.getFields()[name], nodes[0], this.asked.variableValues);
    return this.defined(`${shape.typeName}.${name}`, field, row, nodes, args);
  }

  private column(shape: Shape, row: Sql, name: string): Sql {
    const column = shape.columns.get(name);
    if (!column)
      throw new Error(`${shape.typeName}.${name} is in the schema, but nobody said how it is read`);
    return sql`${row}.${raw(column)}`;
  }

  private defined(
    name: string,
    field: ShapeField,
    row: Sql,
    nodes: readonly FieldNode[],
    args: Record<string, unknown>,
  ): Sql {
    const { context } = this;
    switch (field.kind) {
      case 'value':
        return field.sql(row, context, args);
      case 'one':
        return this.one(
          field.type(),
          nodes,
          (target) => field.where(row, target, context, args),
          field.orderBy,
        );
      case 'many':
        return this.many(
          field.type(),
          nodes,
          (target) => field.where(row, target, context, args),
          (target) => field.orderBy(target, row),
          field.limit?.(args),
        );
      case 'oneOf':
        return sql`coalesce(${join(
          field
            .alternatives()
            .map(({ type, where }) => this.one(type(), nodes, (target) => where(row, target, context, args))),
        )})`;
      case 'derived':
        this.derivedNodes.push(nodes);
        return sql`json_build_object(${raw(`'${this.derivedMark}', '${name}', 'place', ${this.derivedNodes.length - 1}, 'needs'`)}, ${field.needs(row, context)})`;
    }
  }

  private graphqlType(shape: Shape): GraphQLObjectType {
    const type = this.asked.schema.getType(shape.typeName);
    if (isObjectType(type)) return type;
    throw new Error(
      `${shape.typeName} is ${type && isAbstractType(type) ? 'abstract' : 'not in the schema'}`,
    );
  }
}

/** A JSON object of any number of keys. */
export function jsonObject(pairs: readonly Sql[]): Sql {
  if (pairs.length <= MOST_KEYS) return sql`json_build_object(${pairs.length > 0 ? join(pairs) : empty})`;
  const parts: Sql[] = [];
  for (let from = 0; from < pairs.length; from += MOST_KEYS) {
    parts.push(sql`jsonb_build_object(${join(pairs.slice(from, from + MOST_KEYS))})`);
  }
  return sql`(${join(parts, ' || ')})::json`;
}
