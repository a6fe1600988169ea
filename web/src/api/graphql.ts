import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema-types.js';

/** Writes an operation; its variables and its answer get their types from `schema.graphql`. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { ID: string; LocalDate: string; DateTime: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
