import { type ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, getNullableType, GraphQLError, type GraphQLSchema, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LIMITS } from './limits.js';
import type { PreparedOperation } from './operation.js';
import type { RequestContext } from './request-context.js';

/** How many entries a list without `first` is taken to have. */
const USUAL_LIST = 10;

/** A value costs one; a list costs what its entries cost together; a page as many as were asked for. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const { first } = args as { first?: number };
  if (typeof first === 'number') return 1 + Math.max(1, first) * childComplexity;
  const isUnpagedList = isListType(getNullableType(field.type)) && !PAGE_PARTS.has(field.name);
  return 1 + (isUnpagedList ? USUAL_LIST : 1) * childComplexity;
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

/** What of the variables bears on the cost: numbers (`first`) and switches (`@include`); ids and texts never do. */
const countingOf = (variables: Record<string, unknown>): [string, unknown][] =>
  Object.entries(variables).filter(
    ([, value]) => value === null || typeof value === 'number' || typeof value === 'boolean',
  );

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
