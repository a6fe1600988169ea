import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { Answer } from '../read/answer.js';
import { toGraphQLError } from './error-mapper.js';
import { localeOf } from './locale.js';
import { pick } from './plain-values.js';
import type { RequestContext } from './request-context.js';
import { rootResolverOf } from './root-resolver.js';

/** A query or mutation that has been parsed and validated, ready to be run with any variables. */
export interface PreparedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly rootType: GraphQLObjectType;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** The outcome of an operation: its data as JSON text, and what went wrong. */
export interface OperationResult {
  readonly data: string;
  readonly errors: readonly GraphQLError[];
}

/** Root fields that describe the schema are answered by the standard executor. */
const asksForSchema = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.some(
    (selection) => selection.kind !== Kind.FIELD || /^__(schema|type)$/.test(selection.name.value),
  );

/** Prepares an operation; undefined for those that the standard executor runs. */
export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation | undefined {
  if (operation.operation === OperationTypeNode.SUBSCRIPTION || asksForSchema(operation)) return undefined;
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) return undefined;
  const fragments = Object.fromEntries(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return { schema, document, operation, rootType, fragments };
}

/**
 * Runs an operation root field by root field: queries side by side, mutations one after the other. Undefined where the
 * variables do not fit; the standard executor says what is wrong with them.
 */
export async function runOperation(
  prepared: PreparedOperation,
  rawVariables: Record<string, unknown>,
  context: RequestContext,
): Promise<OperationResult | undefined> {
  const { schema, operation, rootType, fragments } = prepared;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], rawVariables, {
    maxErrors: 10,
  });
  if (!coerced) return undefined;
  const facts: OperationFacts = {
    schema,
    fragments,
    operation,
    variableValues: coerced,
    rootValue: undefined,
  };
  const entries = [...collectFields(schema, fragments, coerced, rootType, operation.selectionSet)];
  const errors: GraphQLError[] = [];
  const resolve = ([key, nodes]: [string, readonly FieldNode[]]) =>
    rootField(key, nodes, rootType, context, facts, errors);
  const parts: (string | undefined)[] = [];
  if (operation.operation === OperationTypeNode.MUTATION)
    for (const entry of entries) parts.push(await resolve(entry));
  else parts.push(...(await Promise.all(entries.map(resolve))));
  const data = parts.includes(undefined)
    ? 'null'
    : `{${entries.map(([key], index) => `"${key}":${parts[index]}`).join(',')}}`;
  return { data, errors };
}

type OperationFacts = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'operation' | 'variableValues' | 'rootValue'
>;

/** The JSON text of one root field; undefined where an error forbids any data at all. */
async function rootField(
  key: string,
  nodes: readonly FieldNode[],
  rootType: GraphQLObjectType,
  context: RequestContext,
  facts: OperationFacts,
  errors: GraphQLError[],
): Promise<string | undefined> {
  const name = nodes[0].name.value;
  if (name === '__typename') return JSON.stringify(rootType.name);
  const field = rootType.getFields()[name];
  const info: GraphQLResolveInfo = {
    ...facts,
    fieldName: name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: rootType,
    path: { key, prev: undefined, typename: rootType.name },
  };
  try {
    const args = getArgumentValues(field, nodes[0], facts.variableValues);
    const resolve = rootResolverOf(field as GraphQLField<unknown, RequestContext>);
    const result: unknown = await resolve(undefined, args, context, info);
    // Nest's exception filters hand refusals back as values
    if (result instanceof Error) throw result;
    const json =
      result instanceof Answer ? result.json : JSON.stringify(pick(result, field.type, nodes, info));
    if (json === 'null' && isNonNullType(field.type))
      throw new Error(`${rootType.name}.${name} returned nothing`);
    return json;
  } catch (error) {
    errors.push(toGraphQLError(error, localeOf(context), { path: [key], nodes }));
    return isNonNullType(field.type) ? undefined : 'null';
  }
}
