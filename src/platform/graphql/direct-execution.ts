import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { Answer } from '../read/answer.js';
import { toGraphQLError } from './error-mapper.js';
import { localeOf } from './locale.js';
import { pick } from './plain-values.js';
import type { RequestContext } from './request-context.js';
import { rootResolverOf } from './root-resolver.js';

/** The data of a response as JSON text that is already written. */
export class WrittenData {
  constructor(readonly json: string) {}
}

/** Writes a response; data that Postgres has written is not parsed and written again. */
export function stringifyResult(result: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  const { data } = result;
  if (!(data instanceof WrittenData)) return JSON.stringify(result);
  const errors = result.errors ? `"errors":${JSON.stringify(result.errors)},` : '';
  return `{${errors}"data":${data.json}}`;
}

type Prepared = GraphQLRequestContext<RequestContext> & {
  readonly document: NonNullable<GraphQLRequestContext<RequestContext>['document']>;
  readonly operation: NonNullable<GraphQLRequestContext<RequestContext>['operation']>;
};

/**
 * Executes queries and mutations root field by root field. Each root field's resolver (with its guards) returns its whole
 * answer as JSON text, written by one SQL statement, so nothing is left for an executor to walk through. Apollo keeps HTTP,
 * parsing, validation and limits. Introspection and subscriptions go the standard way.
 */
export const directExecution: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      responseForOperation: (request) => respond(request),
    };
  },
};

async function respond(request: Prepared): Promise<GraphQLResponse | null> {
  const { schema, document, operation, contextValue } = request;
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
  const rootType =
    operation.operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType();
  const variables = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.request.variables ?? {},
    {
      maxErrors: 10,
    },
  );
  if (!rootType || !variables.coerced) return null;
  const fragments = Object.fromEntries(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const fields = collectFields(schema, fragments, variables.coerced, rootType, operation.selectionSet);
  const names = [...fields.values()].map((nodes) => nodes[0].name.value);
  if (names.some((name) => name === '__schema' || name === '__type')) return null;

  const errors: GraphQLError[] = [];
  const resolve = ([key, nodes]: [string, readonly FieldNode[]]) =>
    rootField(
      key,
      nodes,
      rootType,
      contextValue,
      { schema, fragments, operation, variableValues: variables.coerced, rootValue: undefined },
      errors,
    );
  const entries = [...fields];
  const parts: (string | undefined)[] = [];
  if (operation.operation === OperationTypeNode.MUTATION)
    for (const entry of entries) parts.push(await resolve(entry));
  else parts.push(...(await Promise.all(entries.map(resolve))));

  const json = parts.includes(undefined)
    ? 'null'
    : `{${entries.map(([key], index) => `"${key}":${parts[index]}`).join(',')}}`;
  return {
    http: request.response.http,
    body: {
      kind: 'single',
      singleResult: {
        // Apollo hands this on untouched to stringifyResult
        data: new WrittenData(json) as unknown as Record<string, unknown>,
        ...(errors.length > 0 && { errors: errors.map((error) => error.toJSON()) }),
      },
    },
  };
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
    const result: unknown = await rootResolverOf(field as GraphQLField<unknown, RequestContext>)(
      undefined,
      args,
      context,
      info,
    );
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
