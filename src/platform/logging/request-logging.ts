import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LevelWithSilent, Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { runInLogScope } from './log-scope.js';
import { findOperationName, requestRoute } from './request-route.js';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const sane = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** The id that a proxy gave a request, if it is a plain one. */
export const saneRequestId = (given: string | string[] | undefined): string | undefined =>
  typeof given === 'string' && sane.test(given) ? given : undefined;

/**
 * Gives each request an id (the proxy's, if it sent a plain one), returns it in `X-Request-Id`, and writes one line when
 * the answer is out. Addresses, headers, query strings, bodies and client addresses are not logged. Use it first.
 */
export function requestLogging(log: Logger): Middleware {
  const writeLine = pinoHttp({
    logger: log,
    quietReqLogger: true,
    quietResLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    genReqId: (request) => request.id,
    customLogLevel: levelOf,
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
    customSuccessObject: lineOf,
    customErrorObject: (request, response, _error, given: unknown) => lineOf(request, response, given),
  });
  return (request, response, next) => {
    const requestId = saneRequestId(request.headers['x-request-id']) ?? randomUUID();
    request.id = requestId;
    response.setHeader('X-Request-Id', requestId);
    writeLine(request, response);
    runInLogScope({ requestId }, next);
  };
}

function lineOf(request: IncomingMessage, response: ServerResponse, given: unknown) {
  const { responseTime } = given as { responseTime?: number };
  return {
    method: request.method,
    route: requestRoute(request),
    operation: findOperationName(request),
    status: response.statusCode,
    ms: responseTime,
    ...(response.writableFinished ? {} : { aborted: true }),
  };
}

/** Probes come every few seconds; they are worth a line only when they fail. */
function levelOf(request: IncomingMessage, response: ServerResponse, error?: Error): LevelWithSilent {
  if (error || response.statusCode >= 500) return 'error';
  return /^\/(health|metrics)/.test(requestRoute(request)) ? 'debug' : 'info';
}
