import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { PreparedOperation } from './operation.js';

/** Longer texts are not remembered: our own pages send short ones, and memory is for all. */
const LONGEST_TEXT = 20_000;
const MOST_REMEMBERED = 500;

/** By schema: two applications in one process know nothing of each other's resolvers. */
const approved = new WeakMap<GraphQLSchema, LRUCache<string, PreparedOperation>>();

const keyOf = (text: string, operationName: string | null | undefined): string =>
  `${operationName ?? ''}\n${text}`;

/** Remembers a query that Apollo has parsed, validated and let through all limits. */
export function approve(
  text: string | undefined,
  operationName: string | null | undefined,
  prepared: PreparedOperation,
): void {
  if (!text || text.length > LONGEST_TEXT || prepared.operation.operation !== OperationTypeNode.QUERY) return;
  const known =
    approved.get(prepared.schema) ?? new LRUCache<string, PreparedOperation>({ max: MOST_REMEMBERED });
  approved.set(prepared.schema, known);
  known.set(keyOf(text, operationName), prepared);
}

/** The same text again: what it means is known, and that it is allowed. Limits that hang on variables are checked anew. */
export const findApproved = (
  schema: GraphQLSchema,
  text: string,
  operationName: string | null | undefined,
): PreparedOperation | undefined => approved.get(schema)?.get(keyOf(text, operationName));
