import type { IncomingMessage } from 'node:http';
import type { GraphQLWsSubscriptionsConfig } from '@nestjs/graphql';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  specifiedRules,
  subscribe,
  validate,
  type ValidationRule,
} from 'graphql';
import type { Actor } from '../../kernel/actor.js';
import type { Identity } from '../auth/identity.js';
import { isFromOwnPages } from '../auth/own-origin.js';
import type { Config } from '../config/config.js';
import { requireAffordable } from './cost.js';
import { limitRules } from './limits.js';

/** Signs of a document that a socket takes: subscriptions are short. */
const MOST_SIGNS = 10_000;

const refusal = (text: string): GraphQLError =>
  new GraphQLError(text, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });

/** Sockets are for listening. Queries and mutations go over HTTP, where they are executed and limited. */
const onlySubscriptions: ValidationRule = (context) => ({
  OperationDefinition({ operation }) {
    if (operation !== OperationTypeNode.SUBSCRIPTION) {
      context.reportError(refusal('Only subscriptions are answered over a socket; send this over HTTP'));
    }
  },
});

/** Listens, unless every answer would be larger than one over HTTP may be. */
const subscribeWithinLimits: typeof subscribe = async (args: ExecutionArgs) => {
  try {
    requireAffordable(args.schema, args.document, args.variableValues ?? {}, args.operationName ?? undefined);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
  return subscribe(args);
};

/** What is known of a socket as long as it is open. */
export interface SocketExtra {
  readonly request: IncomingMessage;
  /** Who it is by now: whoever was signed in when it was opened, as long as that session goes on. */
  actorNow: () => Promise<Actor | null>;
}

/** The service for `graphql-ws`, with the limits that HTTP has; only for our own pages, and for programs. */
export const socketsFor = (identity: Identity, { publicUrl }: Pick<Config, 'publicUrl'>) => ({
  ...sockets,
  onConnect: async ({ extra }: { readonly extra: unknown }): Promise<boolean> => {
    const socket = extra as SocketExtra;
    if (!isFromOwnPages(socket.request, publicUrl)) return false;
    socket.actorNow = await identity.follow(socket.request);
    return true;
  },
});

const sockets = {
  path: '/graphql',
  onSubscribe: (_context: unknown, _id: string, { query }: { readonly query: string }) =>
    query.length > MOST_SIGNS ? [refusal('The document is too long')] : undefined,
  // Not in Nest's type, but handed on to graphql-ws like everything else here.
  validate: (schema: GraphQLSchema, document: DocumentNode) =>
    validate(schema, document, [...specifiedRules, onlySubscriptions, ...limitRules]),
  subscribe: subscribeWithinLimits,
} satisfies GraphQLWsSubscriptionsConfig & { validate: typeof validate; subscribe: typeof subscribe };
