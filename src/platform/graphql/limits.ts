import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** How much one request may ask for. Generous for the pages we build, far below what would hurt. */
export const LIMITS = {
  depth: 12,
  aliases: 20,
  directives: 20,
  tokens: 3_000,
  /** Values in the answer, as `cost.ts` counts them. */
  cost: 100_000,
  /** Parts of the document looked at while counting. */
  nodes: 5_000,
} as const;

/** A limit that is passed is reported like any other mistake in the request. */
const reported = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** Rules checked before anything runs. Batches are off in Apollo; tokens are limited by its parser option. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: LIMITS.depth, ...reported }),
  maxAliasesRule({ n: LIMITS.aliases, ...reported }),
  maxDirectivesRule({ n: LIMITS.directives, ...reported }),
];
