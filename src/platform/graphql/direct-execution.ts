import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { approve } from './approved-operations.js';
import { goesOrdinaryWay } from './ordinary-way.js';
import { type PreparedOperation, prepareOperation, runOperation } from './operation.js';
import { localeOf } from './locale.js';
import { faultyInput } from './argument-checks.js';
import { toGraphQLError } from './error-mapper.js';
import { faultsOfVariables } from './variable-faults.js';
import type { RequestContext } from './request-context.js';
import { WrittenData } from './response-text.js';

type Prepared = GraphQLRequestContext<RequestContext> & {
  readonly document: NonNullable<GraphQLRequestContext<RequestContext>['document']>;
  readonly operation: NonNullable<GraphQLRequestContext<RequestContext>['operation']>;
};

/**
 * Executes queries and mutations root field by root field. Each root field's resolver (with its guards) returns its whole
 * answer as JSON text, written by one SQL statement, so nothing is left for an executor to walk through. Apollo keeps HTTP,
 * parsing, validation and limits. Introspection and subscriptions go the standard way.
 */
export const directExecution: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      responseForOperation: (request) => respond(request),
    };
  },
};

async function respond({
  schema,
  document,
  operation,
  request,
  contextValue,
  response,
}: Prepared): Promise<GraphQLResponse | null> {
  const prepared = prepareOperation(schema, document, operation);
  if (!prepared) return null;
  if (!goesOrdinaryWay(prepared)) approve(request.query, request.operationName, prepared);
  const result = await runOperation(prepared, request.variables ?? {}, contextValue);
  if (!result) return misfit(prepared, request.variables ?? {}, contextValue, response);
  return {
    http: response.http,
    body: {
      kind: 'single',
      singleResult: {
        // Apollo hands this on untouched to stringifyResult
        data: new WrittenData(result.data) as unknown as Record<string, unknown>,
        ...(result.errors.length > 0 && { errors: result.errors.map((error) => error.toJSON()) }),
      },
    },
  };
}

/** Variables that do not fit: nothing ran, and every entry is told what was expected there. */
function misfit(
  { schema, operation }: PreparedOperation,
  variables: Record<string, unknown>,
  context: RequestContext,
  { http }: Prepared['response'],
): GraphQLResponse {
  const faults = faultsOfVariables(schema, operation.variableDefinitions ?? [], variables);
  const error = toGraphQLError(faultyInput(faults), localeOf(context));
  http.status = 400;
  return { http, body: { kind: 'single', singleResult: { errors: [error.toJSON()] } } };
}
