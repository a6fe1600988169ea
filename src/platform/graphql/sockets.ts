import type { IncomingMessage } from 'node:http';
import type { GraphQLWsSubscriptionsConfig } from '@nestjs/graphql';
import {
  type DocumentNode,
  type ExecutionArgs,
  type FormattedExecutionResult,
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
import { senderOf } from '../auth/sender.js';
import { isFromOwnPages } from '../auth/own-origin.js';
import type { Config } from '../config/config.js';
import { requireAffordable } from './cost.js';
import { toGraphQLError } from './error-mapper.js';
import { requireMayRun } from './document-gate.js';
import { limitRules } from './limits.js';
import type { OwnDocuments } from './own-documents.js';
import { localeOf } from './locale.js';
import type { RequestContext } from './request-context.js';

/** How much one socket may ask for, and how many one person may have: windows of a browser, each with its pages. */
export const SOCKET_LIMITS = { signs: 10_000, bytes: 32_000, operations: 20, connections: 30 } as const;

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
const subscribeWithinLimits =
  (documents: OwnDocuments): typeof subscribe =>
  async (args: ExecutionArgs) => {
    try {
      requireMayRun(documents, args.document.loc?.source.body, args.contextValue as RequestContext);
      requireAffordable(
        args.schema,
        args.document,
        args.variableValues ?? {},
        args.operationName ?? undefined,
      );
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
  /** Whose socket it is, as it was counted. */
  countedFor?: string;
}

/** The service for `graphql-ws`, with the limits that HTTP has; only for our own pages, and for programs. */
export const socketsFor = (
  identity: Identity,
  { publicUrl }: Pick<Config, 'publicUrl'>,
  documents: OwnDocuments,
) => {
  /** How many are open, by person; of strangers by where they come from. */
  const connections = new Map<string, number>();
  return {
    ...sockets,
    subscribe: subscribeWithinLimits(documents),
    onConnect: async ({ extra }: { readonly extra: unknown }): Promise<boolean> => {
      const socket = extra as SocketExtra;
      if (!isFromOwnPages(socket.request, publicUrl)) return false;
      socket.actorNow = await identity.follow(socket.request);
      const whose = (await socket.actorNow())?.personId ?? senderOf(socket.request);
      const open = connections.get(whose) ?? 0;
      if (open >= SOCKET_LIMITS.connections) return false;
      connections.set(whose, open + 1);
      socket.countedFor = whose;
      return true;
    },
    onClose: ({ extra }: { readonly extra: unknown }): void => {
      const { countedFor } = extra as SocketExtra;
      if (countedFor === undefined) return;
      const open = (connections.get(countedFor) ?? 1) - 1;
      if (open > 0) connections.set(countedFor, open);
      else connections.delete(countedFor);
    },
  };
};

const sockets = {
  path: '/graphql',
  onSubscribe: (
    { subscriptions }: { readonly subscriptions: Readonly<Record<string, unknown>> },
    _id: string,
    { query }: { readonly query: string },
  ) => {
    if (query.length > SOCKET_LIMITS.signs) return [refusal('The document is too long')];
    // The one that is just coming is counted already
    if (Object.keys(subscriptions).length > SOCKET_LIMITS.operations)
      return [refusal(`One socket listens to ${SOCKET_LIMITS.operations} things at most`)];
    return undefined;
  },
  // Not in Nest's type, but handed on to graphql-ws like everything else here.
  validate: (schema: GraphQLSchema, document: DocumentNode) =>
    validate(schema, document, [...specifiedRules, onlySubscriptions, ...limitRules], {
      maxErrors: 10,
      hideSuggestions: true,
    }),
  /** What went wrong while an answer was made is told as over HTTP, and never in the words of the database. */
  onNext: (
    _context: unknown,
    _id: string,
    _payload: unknown,
    { contextValue }: ExecutionArgs,
    result: FormattedExecutionResult,
  ) => {
    if (!result.errors) return undefined;
    const locale = localeOf(contextValue as RequestContext);
    return {
      ...result,
      errors: result.errors.map((error) =>
        error.extensions?.code ? error : toGraphQLError(error, locale, { path: error.path }).toJSON(),
      ),
    };
  },
} satisfies GraphQLWsSubscriptionsConfig & { validate: typeof validate };
