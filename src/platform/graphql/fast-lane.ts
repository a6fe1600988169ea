import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { Identity } from '../auth/identity.js';
import { isFromOwnPages } from '../auth/own-origin.js';
import { Config } from '../config/config.js';
import { Metrics } from '../health/index.js';
import { AppLogger, runInLogScope, saneRequestId } from '../logging/index.js';
import { Reader } from '../read/reader.js';
import { findApproved } from './approved-operations.js';
import { isAffordable } from './cost.js';
import { OwnDocuments } from './own-documents.js';
import { type PreparedOperation, runOperation } from './operation.js';
import { responseText } from './response-text.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface GraphqlBody {
  readonly query?: unknown;
  /** In its place: the id of a document that the web application was built with. */
  readonly documentId?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

const LARGEST_BODY = 100_000;

/**
 * The way for queries that Apollo has let through before, word for word: what they mean and that they are allowed is known, so
 * they need neither Express nor Apollo nor a second parsing. Everything else goes the ordinary way: the first time a text
 * comes, mutations, subscriptions, whatever looks unusual. Who asks, doors, visibility and the limits that hang on variables
 * are decided for each request, on either way by the same code.
 */
@Injectable()
export class FastLane {
  constructor(
    private readonly identity: Identity,
    private readonly reader: Reader,
    private readonly metrics: Metrics,
    private readonly logger: AppLogger,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly config: Config,
    private readonly documents: OwnDocuments,
  ) {}

  /** Puts the lane in front of a request handler. */
  before(ordinary: Handler): Handler {
    return (request, response) => {
      if (!isPlainPost(request) || !isFromOwnPages(request, this.config.publicUrl))
        return ordinary(request, response);
      readBody(request, (text) => {
        const body = parsed(text);
        const giveWay = () => ordinary(Object.assign(request, { body }), response);
        const own = body.query === undefined ? this.documents.textOf(body.documentId) : undefined;
        const known = recognised(this.schemaHost.schema, own === undefined ? body : { ...body, query: own });
        if (known) this.answer(known, request, response, giveWay).catch(giveWay);
        else giveWay();
      });
    };
  }

  private async answer(
    known: Known,
    request: IncomingMessage,
    response: ServerResponse,
    giveWay: () => void,
  ): Promise<void> {
    const startedAt = performance.now();
    const requestId = saneRequestId(request.headers['x-request-id']) ?? randomUUID();
    const { prepared, variables } = known;
    const result = await runInLogScope({ requestId }, async () => {
      const actor = await this.identity.actorOf(request, (cookie) =>
        response.appendHeader('set-cookie', cookie),
      );
      // Whoever is not to send this of their own is told so on the ordinary way
      if (!this.documents.mayRun(known.text, actor)) return undefined;
      return runOperation(prepared, variables, {
        actor,
        reader: this.reader,
        acceptLanguage: request.headers['accept-language'],
      });
    });
    if (!result) return giveWay();
    const text = responseText(result);
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': requestId,
    });
    response.end(text);
    const ms = Math.round(performance.now() - startedAt);
    const operation = prepared.operation.name?.value;
    this.metrics.observeRequest('POST', '/graphql', 200, ms / 1000);
    this.logger.json.info(
      { requestId, method: 'POST', route: '/graphql', operation, status: 200, ms },
      'request',
    );
  }
}

interface Known {
  readonly prepared: PreparedOperation;
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** What a body asks for, if Apollo has let it through before and its variables ask for no more than may be. */
function recognised(
  schema: GraphQLSchema,
  { query, operationName = null, variables }: GraphqlBody,
): Known | undefined {
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string'))
    return undefined;
  const prepared = findApproved(schema, query, operationName);
  const given = variables ?? {};
  if (!prepared || typeof given !== 'object' || Array.isArray(given)) return undefined;
  const known = { prepared, text: query, variables: given as Record<string, unknown> };
  return isAffordable(prepared, known.variables, operationName ?? undefined) ? known : undefined;
}

/** A browser cannot send this across sites without asking first, so it is safe from forged requests. */
function isPlainPost({ method, url, headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  return (
    method === 'POST' &&
    url === '/graphql' &&
    /^application\/json\s*(;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '') &&
    length > 0 &&
    length <= LARGEST_BODY &&
    headers['content-encoding'] === undefined &&
    !headers.accept?.includes('application/graphql-response+json')
  );
}

function readBody(request: IncomingMessage, use: (text: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => use((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString('utf8')));
}

/** An empty object where it is no JSON object: the ordinary way then says that the query is missing. */
function parsed(text: string): GraphqlBody & Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    return body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
