import { type ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, getNullableType, GraphQLError, type GraphQLSchema, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { costOfField } from './costs.js';
import { LIMITS } from './limits.js';
import type { PreparedOperation } from './operation.js';
import type { RequestContext } from './request-context.js';

/** How many entries a list without `first` is taken to have. */
const USUAL_LIST = 10;

/** The past is put together from the rows of today and those that were replaced. */
const PAST = 2;

/**
 * A field costs what reading it costs (costs.ts) and what is asked for below it; a list costs what its entries cost together; a
 * page as many as were asked for.
 */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const { first, asOf } = args as { first?: number; asOf?: unknown };
  const isUnpagedList = isListType(getNullableType(field.type)) && !PAGE_PARTS.has(field.name);
  const entries = typeof first === 'number' ? Math.max(1, first) : isUnpagedList ? USUAL_LIST : 1;
  return (asOf ? PAST : 1) * (costOfField(field) + entries * childComplexity);
};

/** The lists of a page are as long as its `first`, which is counted there. */
const PAGE_PARTS = new Set(['nodes', 'edges']);

const MOST_REMEMBERED = 50;
const known = new WeakMap<DocumentNode, Map<string, number>>();

/** The cost of an operation; remembered per document, as our own pages send the same ones all day. */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number {
  const costs = known.get(document) ?? new Map<string, number>();
  known.set(document, costs);
  const key = JSON.stringify([operationName, countingOf(variables)]);
  let cost = costs.get(key);
  if (cost === undefined) {
    cost = getComplexity({
      schema,
      query: document,
      variables,
      operationName,
      estimators: [estimate],
      maxQueryNodes: LIMITS.nodes,
    });
    if (costs.size < MOST_REMEMBERED) costs.set(key, cost);
  }
  return cost;
}

/** What of the variables bears on the cost: numbers (`first`), switches (`@include`), and whether there is one (`asOf`). */
const countingOf = (variables: Record<string, unknown>): [string, unknown][] =>
  Object.entries(variables).map(([name, value]) => [
    name,
    typeof value === 'string' || typeof value === 'object' ? value !== null : value,
  ]);

/** The cost, or undefined where the variables do not even fit: execution then says what is wrong with them. */
function costIfFitting(...operation: Parameters<typeof costOf>): number | undefined {
  try {
    return costOf(...operation);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** Whether an operation that was let through before may run with these variables too. */
export function isAffordable(
  { schema, document }: PreparedOperation,
  variables: Record<string, unknown>,
  operationName?: string,
): boolean {
  const cost = costIfFitting(schema, document, variables, operationName);
  return cost !== undefined && cost <= LIMITS.cost;
}

/** Throws where an operation asks for more values than one answer may have. */
export function requireAffordable(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): void {
  const cost = costIfFitting(schema, document, variables, operationName);
  if (cost === undefined || cost <= LIMITS.cost) return;
  throw new GraphQLError(
    `The request asks for about ${cost} values at once; at most ${LIMITS.cost} are answered.`,
    { extensions: { code: 'TOO_MUCH_AT_ONCE' } },
  );
}

/** Refuses an operation that asks for more values than a request may, before anything runs. */
export const costLimit: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request }) {
        requireAffordable(schema, document, request.variables ?? {}, request.operationName);
      },
    };
  },
};
