import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context.js';

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/** What is wrong with a document or its variables; a request that is none at all stays with its 400. */
const REFUSALS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'INVALID_INPUT',
  'NOT_ALLOWED',
  'TOO_MUCH_AT_ONCE',
]);

/**
 * The status of a request that was refused before anything ran, as "GraphQL over HTTP" wants it: 400 for whoever asks for the
 * media type of GraphQL, which says whose word that is; 200 with the errors inside for plain JSON. Never 500: that is for
 * defects.
 */
export const statusOfRefusals: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const { body, http } = response;
        if (body.kind !== 'single' || ![400, 500].includes(http.status ?? 500)) return;
        const { data, errors = [] } = body.singleResult;
        if (data !== undefined || !errors.every(({ extensions }) => REFUSALS.has(String(extensions?.code))))
          return;
        http.status = request.http?.headers.get('accept')?.includes(GRAPHQL_RESPONSE) ? 400 : 200;
      },
    };
  },
};
