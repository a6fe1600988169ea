import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { DoorGuard } from '../auth/door.guard.js';
import { Identity } from '../auth/identity.js';
import { Config } from '../config/config.js';
import { callerOf } from './callers.js';
import './enums.js';
import { Reader } from '../read/reader.js';
import { ErrorFilter } from './error.filter.js';
import { costLimit } from './cost.js';
import { directExecution } from './direct-execution.js';
import { FastLane } from './fast-lane.js';
import { statusOfRefusals } from './http-status.js';
import { stringifyResult } from './response-text.js';
import { requestError } from './error-mapper.js';
import { inputPipe } from './input-pipe.js';
import { LIMITS, limitRules } from './limits.js';
import { MutationTransaction } from './mutation-transaction.js';
import { NodeResolver } from './node.resolver.js';
import type { RequestContext } from './request-context.js';
import { documentGate } from './document-gate.js';
import { OwnDocuments } from './own-documents.js';
import { OwnDocumentsModule } from './own-documents.module.js';
import { SocketServer } from './socket-server.js';
import { prepareSchema } from './root-resolver.js';
import { type SocketExtra, socketsFor } from './sockets.js';

/** The GraphQL service: Apollo for HTTP, validation and limits; our own execution; doors on every root field. */
@Module({
  imports: [
    OwnDocumentsModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [OwnDocumentsModule],
      inject: [Config, Identity, Reader, OwnDocuments],
      useFactory: (
        config: Config,
        identity: Identity,
        reader: Reader,
        documents: OwnDocuments,
      ): ApolloDriverConfig => ({
        autoSchemaFile: true,
        transformSchema: prepareSchema,
        path: '/graphql',
        introspection: config.introspection,
        playground: false,
        includeStacktraceInErrorResponses: false,
        hideSchemaDetailsFromClientErrors: !config.introspection,
        allowBatchedHttpRequests: false,
        csrfPrevention: true,
        cache: 'bounded',
        persistedQueries: false,
        parseOptions: { maxTokens: LIMITS.tokens },
        validationRules: limitRules,
        stringifyResult,
        plugins: [
          documentGate(documents),
          costLimit,
          directExecution,
          statusOfRefusals,
          ApolloServerPluginLandingPageDisabled(),
        ],
        formatError: (formatted: GraphQLFormattedError, error: unknown) => requestError(formatted, error),
        subscriptions: { 'graphql-ws': socketsFor(identity, config, documents) },
        context: async (
          request: { req: Request; res: Response } | { extra: SocketExtra },
        ): Promise<RequestContext> => {
          if ('extra' in request) {
            const { actorNow } = request.extra;
            return { actor: await actorNow(), actorNow, reader };
          }
          const { req, res } = request;
          return {
            actor: await callerOf(identity, req, res),
            reader,
            acceptLanguage: req.headers['accept-language'],
            req,
            res,
          };
        },
      }),
    }),
  ],
  providers: [
    NodeResolver,
    FastLane,
    SocketServer,
    { provide: APP_GUARD, useClass: DoorGuard },
    { provide: APP_FILTER, useClass: ErrorFilter },
    { provide: APP_PIPE, useValue: inputPipe },
    { provide: APP_INTERCEPTOR, useClass: MutationTransaction },
  ],
})
export class GraphqlModule {}
