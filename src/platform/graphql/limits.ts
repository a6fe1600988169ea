import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationRule } from 'graphql';

/** How much one request may ask for. Generous for the pages we build, far below what would hurt. */
export const LIMITS = {
  depth: 12,
  aliases: 20,
  directives: 20,
  cost: 12_000,
  tokens: 3_000,
  /** Seconds after which Postgres gives up on a statement. */
  statementSeconds: 15,
} as const;

const quiet = { propagateOnRejection: true } as const;

/** Rules checked before anything runs. Batches are off in Apollo; tokens are limited by its parser option. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: LIMITS.depth, ...quiet }),
  maxAliasesRule({ n: LIMITS.aliases, ...quiet }),
  maxDirectivesRule({ n: LIMITS.directives, ...quiet }),
  costLimitRule({
    maxCost: LIMITS.cost,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.5,
    ignoreIntrospection: true,
    ...quiet,
  }),
];
