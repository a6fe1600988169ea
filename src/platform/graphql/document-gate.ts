import type { ApolloServerPlugin } from '@apollo/server';
import type { NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { message } from '../../kernel/messages.js';
import { localeOf } from './locale.js';
import type { OwnDocuments } from './own-documents.js';
import type { RequestContext } from './request-context.js';

/** Puts the document in the place of its id. An id nobody knows, or one with a text beside it, goes no further. */
export const fillInDocument =
  (documents: OwnDocuments) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const body = request.body as { documentId?: unknown; query?: unknown } | undefined;
    if (body === null || typeof body !== 'object' || body.documentId === undefined) return next();
    const text = body.query === undefined ? documents.textOf(body.documentId) : undefined;
    if (text !== undefined) {
      const { documentId: _, ...rest } = body;
      request.body = { ...rest, query: text };
      return next();
    }
    const locale = localeOf({ acceptLanguage: request.headers['accept-language'] });
    const reason = 'graphql.unknownDocument';
    response
      .status(400)
      .json({ errors: [{ message: message(reason, locale), extensions: { code: 'NOT_FOUND', reason } }] });
  };

/** Refuses a document that is not ours to whoever may not send their own. */
export const documentGate = (documents: OwnDocuments): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ request, contextValue }) {
        requireMayRun(documents, request.query, contextValue);
      },
    };
  },
});

/** Throws where this document may not be run by whoever asks. */
export function requireMayRun(
  documents: OwnDocuments,
  text: string | undefined,
  context: RequestContext,
): void {
  if (documents.mayRun(text, context.actor)) return;
  const reason = 'graphql.notFree';
  throw new GraphQLError(message(reason, localeOf(context)), { extensions: { code: 'NOT_ALLOWED', reason } });
}
