import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema-types.js';

/**
 * Writes an operation; its variables and its answer get their types from `schema.graphql`. In the built application nothing is
 * left of the call but the id of the operation.
 */
export const graphql = /* @__PURE__ */ initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { ID: string; LocalDate: string; DateTime: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
